package org.article12.triage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Codes;
import org.article12.core.web.Filled;
import org.article12.core.web.OneOf;
import org.article12.requests.Answers;
import org.article12.requests.Capacity;
import org.article12.requests.Letter;
import org.article12.requests.Problem;
import org.article12.triage.LettersByMail.MailedLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A request that came by letter, as an officer types it.
 *
 * @param receivedOn when the Secretariat received the letter
 * @param letter the letter's own reference
 * @param capacity a {@link Capacity}
 * @param activities ids of activities on record
 * @param other an activity in words
 * @param areas codes of areas
 * @param title a short title
 * @param help what help is needed
 * @param results expected results
 * @param beneficiaries who benefits
 * @param pops codes of POPs
 * @param kind an {@link Answers.Kind}
 * @param languages codes of working languages
 * @param from the first month
 * @param until the last month
 * @param budget estimated budget in US dollars
 * @param ownContribution own contribution in US dollars
 * @param urgency an {@link Answers.Urgency}
 * @param urgencyReason why it is urgent
 * @param batBep how guidance was considered
 * @param synergies other conventions, by the codes of the catalogue
 * @param synergiesWords how they are concerned
 * @param helpReceived help already received
 * @param publishSummary {@code yes} or {@code no}
 * @param name whom the centre may call
 * @param office that person's office
 * @param email that person's e-mail address
 * @param phone that person's telephone number
 * @param files the letter's scan
 * @param again {@code true} when the letter is another one than that of the same
 * reference
 * @param party the Party's code
 * @param meant unusual days and months that were confirmed, as 2026-11-22 or 2026-11
 */
public record LetterForm(@Filled(message = "{triage.letter.received.missing}") String receivedOn,
		@Filled(message = "{triage.letter.reference.missing}") @AtMost(Letter.LONGEST_REFERENCE) String letter,
		@OneOf(value = Capacity.class, message = "{triage.letter.capacity.missing}") String capacity,
		List<String> activities, @AtMost(Answers.LONGEST_NOTE) String other, List<String> areas,
		@AtMost(Answers.LONGEST_TITLE) String title, @AtMost(Answers.LONGEST_HELP) String help,
		@AtMost(Answers.LONGEST_WORDS) String results, @AtMost(Answers.LONGEST_WORDS) String beneficiaries,
		List<String> pops, String kind, List<String> languages, String from, String until, String budget,
		String ownContribution, String urgency, @AtMost(Answers.LONGEST_NOTE) String urgencyReason,
		@AtMost(Answers.LONGEST_WORDS) String batBep, List<String> synergies,
		@AtMost(Answers.LONGEST_WORDS) String synergiesWords, @AtMost(Answers.LONGEST_WORDS) String helpReceived,
		String publishSummary, @AtMost(Answers.LONGEST_NAME) String name, @AtMost(Answers.LONGEST_OFFICE) String office,
		@AtMost(Answers.LONGEST_NAME) String email, @AtMost(Answers.LONGEST_PHONE) String phone,
		List<MultipartFile> files, String again, String party, List<String> meant) {

	public LetterForm(@Nullable String receivedOn, @Nullable String letter, @Nullable String capacity,
			@Nullable List<String> activities, @Nullable String other, @Nullable List<String> areas,
			@Nullable String title, @Nullable String help, @Nullable String results, @Nullable String beneficiaries,
			@Nullable List<String> pops, @Nullable String kind, @Nullable List<String> languages, @Nullable String from,
			@Nullable String until, @Nullable String budget, @Nullable String ownContribution, @Nullable String urgency,
			@Nullable String urgencyReason, @Nullable String batBep, @Nullable List<String> synergies,
			@Nullable String synergiesWords, @Nullable String helpReceived, @Nullable String publishSummary,
			@Nullable String name, @Nullable String office, @Nullable String email, @Nullable String phone,
			@Nullable List<MultipartFile> files, @Nullable String again, @Nullable String party,
			@Nullable List<String> meant) {
		this.receivedOn = text(receivedOn);
		this.letter = text(letter);
		this.capacity = text(capacity);
		this.activities = list(activities);
		this.other = text(other);
		this.areas = list(areas);
		this.title = text(title);
		this.help = text(help);
		this.results = text(results);
		this.beneficiaries = text(beneficiaries);
		this.pops = list(pops);
		this.kind = text(kind);
		this.languages = list(languages);
		this.from = text(from);
		this.until = text(until);
		this.budget = text(budget);
		this.ownContribution = text(ownContribution);
		this.urgency = text(urgency);
		this.urgencyReason = text(urgencyReason);
		this.batBep = text(batBep);
		this.synergies = list(synergies);
		this.synergiesWords = text(synergiesWords);
		this.helpReceived = text(helpReceived);
		this.publishSummary = text(publishSummary);
		this.name = text(name);
		this.office = text(office);
		this.email = text(email);
		this.phone = text(phone);
		this.files = list(files);
		this.again = text(again);
		this.party = text(party);
		this.meant = list(meant);
	}

	/** Nothing typed yet. */
	static LetterForm blank(String party, String language) {
		return new LetterForm(null, null, null, null, null, null, null, null, null, null, null, null, List.of(language),
				null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				party, null);
	}

	/**
	 * What a mail says that a Party sent, as far as it fits; all else is to be typed.
	 * @param receivedOn the Secretariat's date on which it came
	 */
	static LetterForm of(String party, String language, MailedLetter mail, LocalDate receivedOn) {
		return new LetterForm(receivedOn.toString(), null, null, null, null, null,
				Text.shortened(Text.line(mail.subject()), Answers.LONGEST_TITLE),
				Text.shortened(mail.words(), Answers.LONGEST_HELP), null, null, null, null, List.of(language), null,
				null, null, null, null, null, null, null, null, null, null,
				Text.shortened(Text.line(mail.fromName()), Answers.LONGEST_NAME), null,
				Text.shortened(mail.from(), Answers.LONGEST_NAME), null, null, null, party, null);
	}

	/** What was typed, as a request's answers. */
	Answers answers() {
		return new Answers(new Answers.Activities(this.activities, this.other), new Answers.Areas(this.areas),
				new Answers.Need(this.title, this.help, this.results, this.beneficiaries, this.pops, this.kind,
						this.languages),
				new Answers.Timing(this.from, this.until, this.budget, this.ownContribution, this.urgency,
						this.urgencyReason, this.meant),
				new Answers.Policy(this.batBep, this.synergies, this.synergiesWords, this.helpReceived,
						this.publishSummary),
				new Answers.Contact(this.name, this.office, this.email, this.phone));
	}

	/** The field in which a problem stands. */
	static String field(Problem problem) {
		return switch (problem.section()) {
			case ACTIVITIES -> problem.field().equals("chosen") ? "activities" : problem.field();
			case AREAS -> "areas";
			case NEED, TIMING, POLICY, CONTACT -> problem.field();
		};
	}

	/** The capacity that was chosen. */
	Optional<Capacity> signedAs() {
		return Codes.find(Capacity.class, this.capacity);
	}

	/** The letter, once it is known when it was received; empty without a capacity. */
	Optional<Letter> toCommand(LocalDate received) {
		return signedAs().map((as) -> new Letter(received, this.letter.strip(), as));
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static <T> List<T> list(@Nullable List<T> values) {
		return (values != null) ? List.copyOf(values) : List.of();
	}

}
