package org.article12.triage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.People;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.OfferDecline;
import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.requests.Answers;
import org.article12.requests.Capacity;
import org.article12.requests.Drafts;
import org.article12.requests.FormPage;
import org.article12.requests.Letter;
import org.article12.requests.LetterFiling;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.Stamp;
import org.article12.requests.TakingCharge;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Files requests for tests, each through the portal's own verbs. */
public final class Filed {

	/** An officer of the demonstration. */
	public static final String OFFICER = "officer@secretariat.example";

	/** Another one. */
	public static final String COLLEAGUE = "admin@secretariat.example";

	/** Senegal's focal point. */
	public static final String SENEGAL = "focal.point@senegal.example";

	private static final Duration MADE_WITHIN = Duration.ofMinutes(1);

	private final ApplicationContext portal;

	public Filed(ApplicationContext portal) {
		this.portal = portal;
	}

	/**
	 * Makes the words by which drafts are found, and waits for those that the portal is
	 * making at this moment.
	 */
	public void makeWords() {
		JdbcClient jdbc = this.portal.getBean(JdbcClient.class);
		Instant end = Instant.now().plus(MADE_WITHIN);
		while (jdbc.sql("select catch_up_words() or exists (select from request_words_behind)")
			.query(Boolean.class)
			.single()) {
			assertThat(Instant.now()).as("Words are made").isBefore(end);
		}
	}

	/** Somebody with an account. */
	public CurrentUser user(String email) {
		return this.portal.getBean(CurrentUsers.class).find(People.withAddress(this.portal, email), null).orElseThrow();
	}

	/** A request that came by letter, received so many working days ago. */
	public RequestReference letter(String party, String title, int workingDaysAgo, String... areas) {
		WorkingDays calendar = this.portal.getBean(WorkingDays.class);
		LocalDate day = calendar.today();
		int left = workingDaysAgo;
		while (left > 0) {
			if (calendar.isWorkingDay(day)) {
				left--;
			}
			day = day.minusDays(1);
		}
		while (!calendar.isWorkingDay(day)) {
			day = day.minusDays(1);
		}
		return letterReceivedOn(party, title, day, areas);
	}

	/** A request that came by letter, received on that day. */
	public RequestReference letterReceivedOn(String party, String title, LocalDate day, String... areas) {
		return this.portal.getBean(LetterFiling.class)
			.file(user(OFFICER), new PartyCode(party), answers(title, areas),
					new Letter(day, "L/1", Capacity.OFFICIAL_CONTACT_POINT), List.of(), UUID.randomUUID());
	}

	/** A draft of Senegal. */
	public RequestReference draft(String title, String... areas) {
		CurrentUser user = user(SENEGAL);
		Drafts drafts = this.portal.getBean(Drafts.class);
		RequestReference reference = drafts.start(user, UUID.randomUUID());
		Answers answers = answers(title, areas);
		Stream
			.of(answers.activities(), answers.areas(), answers.need(), answers.timing(), answers.policy(),
					answers.contact())
			.forEach((part) -> save(user, reference, part));
		return reference;
	}

	/** Saves a part of Senegal's answers. */
	public void save(CurrentUser user, RequestReference reference, Answers.Part part) {
		Answers now = requests().ofParty(user.party().orElseThrow(), reference).orElseThrow().answers();
		this.portal.getBean(Drafts.class).save(user, reference, part, FormPage.of(now.part(part.section())), true);
	}

	/** The fingerprint of Senegal's answers as they stand. */
	public String stamp(RequestReference reference) {
		return Stamp.of(requests().ofParty(new PartyCode("SEN"), reference).orElseThrow().answers());
	}

	/** A request that Senegal submitted. */
	public RequestReference submitted(String title, String... areas) {
		RequestReference reference = draft(title, areas);
		CurrentUser user = user(SENEGAL);
		var problems = this.portal.getBean(PartyVerbs.class)
			.submit(user, reference, Capacity.NATIONAL_FOCAL_POINT, stamp(reference));
		if (!problems.isEmpty()) {
			throw new AssertionError(problems);
		}
		return reference;
	}

	/** A request of Senegal that is ready to be routed. */
	public RequestReference routing(String title, String... areas) {
		return confirmed(submitted(title, areas));
	}

	/** The same request, once its eligibility has been confirmed. */
	public RequestReference confirmed(RequestReference reference) {
		screening().confirmEligibility(user(OFFICER), reference, seen(reference));
		return reference;
	}

	/** A centre declines what it was asked. */
	public void decline(AssignmentRecord offer, OfferDecline code, String words) {
		String email = "officer@%s.example".formatted(offer.centre().value().toLowerCase(Locale.ROOT));
		this.portal.getBean(CentreVerbs.class).decline(user(email), offer.id(), code, words);
	}

	/** A request as it stands. */
	public RequestRecord record(RequestReference reference) {
		return requests().submitted(reference).orElseThrow();
	}

	/** The number of its last history entry. */
	public int seen(RequestReference reference) {
		return record(reference).lastEntry();
	}

	public Screening screening() {
		return this.portal.getBean(Screening.class);
	}

	/** In whose hands of the Secretariat requests are. */
	public TakingCharge charge() {
		return this.portal.getBean(TakingCharge.class);
	}

	public Requests requests() {
		return this.portal.getBean(Requests.class);
	}

	/** Answers without problems. */
	public static Answers answers(String title, String... areas) {
		List<String> asked = (areas.length > 0) ? List.of(areas) : List.of("NIP");
		return Answers.NONE.with(new Answers.Activities(List.of(), "An activity in words"))
			.with(new Answers.Areas(asked))
			.with(new Answers.Need(title, "Help with obsolete stockpiles", "", "", List.of(), "CAPACITY_BUILDING",
					List.of("fr")))
			.with(new Answers.Timing("", "", "", "", "NORMAL", "", List.of()))
			.with(new Answers.Policy("", List.of(), "", "", "yes"))
			.with(new Answers.Contact("Awa Ndiaye", "", "awa@senegal.example", ""));
	}

}
