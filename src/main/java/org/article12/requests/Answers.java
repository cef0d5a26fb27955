package org.article12.requests;

import java.util.List;

import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.jspecify.annotations.Nullable;

/**
 * A request's answers exactly as they were typed, valid or not, so that everything comes
 * back as it was left. Empty text and empty lists mean not answered.
 *
 * @param activities which activities of the NIP it serves
 * @param areas which areas of assistance are asked for
 * @param need what help is needed
 * @param timing when, how much, how urgent
 * @param policy guidance, other conventions and other help
 * @param contact the person for centres to call
 */
public record Answers(Activities activities, Areas areas, Need need, Timing timing, Policy policy, Contact contact) {

	/** The most characters of a request's title. */
	public static final int LONGEST_TITLE = 200;

	/** The most characters of the help that is needed. */
	public static final int LONGEST_HELP = 5000;

	/** The most characters of a few paragraphs. */
	public static final int LONGEST_WORDS = 3000;

	/** The most characters of a paragraph. */
	public static final int LONGEST_NOTE = 1000;

	/** The most characters of the name, or the e-mail address, of whom to call. */
	public static final int LONGEST_NAME = 200;

	/** The most characters of the office of whom to call. */
	public static final int LONGEST_OFFICE = 300;

	/** The most characters of a telephone number. */
	public static final int LONGEST_PHONE = 100;

	/** A summary may be published. */
	public static final String AGREED = "yes";

	/** A summary may not be published. */
	public static final String NOT_AGREED = "no";

	/** Nothing answered yet. */
	public static final Answers NONE = new Answers(new Activities(null, null), new Areas(null),
			new Need(null, null, null, null, null, null, null), new Timing(null, null, null, null, null, null, null),
			new Policy(null, null, null, null, null), new Contact(null, null, null, null));

	/** Whether a search finds these by the same words as others. */
	public boolean isFoundAs(Answers others) {
		return this.activities.equals(others.activities) && this.need.title().equals(others.need.title())
				&& this.need.help().equals(others.need.help()) && this.need.results().equals(others.need.results());
	}

	/** The same answers with one part replaced. */
	public Answers with(Part part) {
		return switch (part) {
			case Activities it -> new Answers(it, this.areas, this.need, this.timing, this.policy, this.contact);
			case Areas it -> new Answers(this.activities, it, this.need, this.timing, this.policy, this.contact);
			case Need it -> new Answers(this.activities, this.areas, it, this.timing, this.policy, this.contact);
			case Timing it -> new Answers(this.activities, this.areas, this.need, it, this.policy, this.contact);
			case Policy it -> new Answers(this.activities, this.areas, this.need, this.timing, it, this.contact);
			case Contact it -> new Answers(this.activities, this.areas, this.need, this.timing, this.policy, it);
		};
	}

	/** Whether the Party agrees that a summary is published. */
	public boolean mayBePublished() {
		return this.policy.publishSummary().equals(AGREED);
	}

	/** The same answers, which agree to that or do not. */
	public Answers withPublishing(boolean agreed) {
		return with(new Policy(this.policy.batBep(), this.policy.synergies(), this.policy.synergiesWords(),
				this.policy.helpReceived(), agreed ? AGREED : NOT_AGREED));
	}

	/** The part that a section of the form asks for. */
	public Part part(Section section) {
		return switch (section) {
			case ACTIVITIES -> this.activities;
			case AREAS -> this.areas;
			case NEED -> this.need;
			case TIMING -> this.timing;
			case POLICY -> this.policy;
			case CONTACT -> this.contact;
		};
	}

	/** What one section of the form asks for. */
	public sealed interface Part {

		/** The section that asks for it. */
		Section section();

	}

	/**
	 * Activities of the Party's National Implementation Plan.
	 *
	 * @param chosen ids of activities on record
	 * @param other an activity that is not on record, in words
	 */
	public record Activities(List<String> chosen, @AtMost(LONGEST_NOTE) String other) implements Part {

		public Activities(@Nullable List<String> chosen, @Nullable String other) {
			this.chosen = list(chosen);
			this.other = text(other);
		}

		@Override
		public Section section() {
			return Section.ACTIVITIES;
		}

	}

	/**
	 * Areas of assistance.
	 *
	 * @param chosen codes of areas
	 */
	public record Areas(List<String> chosen) implements Part {

		public Areas(@Nullable List<String> chosen) {
			this.chosen = list(chosen);
		}

		@Override
		public Section section() {
			return Section.AREAS;
		}

	}

	/**
	 * The need.
	 *
	 * @param title a short title
	 * @param help what help is needed
	 * @param results expected results
	 * @param beneficiaries who benefits
	 * @param pops codes of listed POPs concerned
	 * @param kind a {@link Kind}
	 * @param languages ISO 639-1 codes of working languages
	 */
	public record Need(@AtMost(LONGEST_TITLE) String title, @AtMost(LONGEST_HELP) String help,
			@AtMost(LONGEST_WORDS) String results, @AtMost(LONGEST_WORDS) String beneficiaries, List<String> pops,
			String kind, List<String> languages) implements Part {

		public Need(@Nullable String title, @Nullable String help, @Nullable String results,
				@Nullable String beneficiaries, @Nullable List<String> pops, @Nullable String kind,
				@Nullable List<String> languages) {
			this.title = text(title);
			this.help = text(help);
			this.results = text(results);
			this.beneficiaries = text(beneficiaries);
			this.pops = list(pops);
			this.kind = text(kind);
			this.languages = list(languages);
		}

		@Override
		public Section section() {
			return Section.NEED;
		}

	}

	/**
	 * When and how much.
	 *
	 * @param from the month from which help is wanted, such as {@code 03/2027}
	 * @param until the month until which help is wanted
	 * @param budget estimated budget in US dollars
	 * @param ownContribution the Party's own contribution in US dollars
	 * @param urgency an {@link Urgency}
	 * @param urgencyReason why it is urgent
	 * @param meant unusual months that were confirmed, as 2026-11
	 */
	public record Timing(String from, String until, String budget, String ownContribution, String urgency,
			@AtMost(LONGEST_NOTE) String urgencyReason, List<String> meant) implements Part {

		public Timing(@Nullable String from, @Nullable String until, @Nullable String budget,
				@Nullable String ownContribution, @Nullable String urgency, @Nullable String urgencyReason,
				@Nullable List<String> meant) {
			this.from = text(from);
			this.until = text(until);
			this.budget = text(budget);
			this.ownContribution = text(ownContribution);
			this.urgency = text(urgency);
			this.urgencyReason = text(urgencyReason);
			this.meant = list(meant);
		}

		@Override
		public Section section() {
			return Section.TIMING;
		}

	}

	/**
	 * Guidance, other conventions and other help.
	 *
	 * @param batBep how guidance on BAT and BEP was considered
	 * @param synergies the other conventions concerned, by the codes of the catalogue
	 * @param synergiesWords how they are concerned
	 * @param helpReceived help already received for it
	 * @param publishSummary {@code yes} when a summary may be published, {@code no} when
	 * not
	 */
	public record Policy(@AtMost(LONGEST_WORDS) String batBep, List<String> synergies,
			@AtMost(LONGEST_WORDS) String synergiesWords, @AtMost(LONGEST_WORDS) String helpReceived,
			String publishSummary) implements Part {

		public Policy(@Nullable String batBep, @Nullable List<String> synergies, @Nullable String synergiesWords,
				@Nullable String helpReceived, @Nullable String publishSummary) {
			this.batBep = text(batBep);
			this.synergies = list(synergies);
			this.synergiesWords = text(synergiesWords);
			this.helpReceived = text(helpReceived);
			this.publishSummary = text(publishSummary);
		}

		@Override
		public Section section() {
			return Section.POLICY;
		}

	}

	/**
	 * The contact person for centres.
	 *
	 * @param name the person
	 * @param office the office
	 * @param email the e-mail address
	 * @param phone the telephone number
	 */
	public record Contact(@AtMost(LONGEST_NAME) String name, @AtMost(LONGEST_OFFICE) String office,
			@AtMost(LONGEST_NAME) String email, @AtMost(LONGEST_PHONE) String phone) implements Part {

		public Contact(@Nullable String name, @Nullable String office, @Nullable String email, @Nullable String phone) {
			this.name = text(name);
			this.office = text(office);
			this.email = text(email);
			this.phone = text(phone);
		}

		@Override
		public Section section() {
			return Section.CONTACT;
		}

	}

	/** What kind of help is asked for (Article 12.1 and 12.4). */
	public enum Kind {

		CAPACITY_BUILDING, TECHNOLOGY_TRANSFER, BOTH

	}

	/** How soon help is needed. */
	public enum Urgency {

		NORMAL, SOON, URGENT

	}

	private static List<String> list(@Nullable List<String> values) {
		return (values != null)
				? values.stream().map(Answers::text).filter((value) -> !Text.isBlank(value)).distinct().toList()
				: List.of();
	}

	private static String text(@Nullable String value) {
		return Text.clean(value);
	}

}
