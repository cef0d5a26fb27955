package org.article12.triage;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import java.util.UUID;

import org.article12.AtOnce.Outcome;
import org.article12.QueryCount;
import org.article12.Race;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.plans.PlanActivity;
import org.article12.plans.Plans;
import org.article12.requests.Act;
import org.article12.requests.Answers;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Likeness;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.SimilarRequest;
import org.article12.requests.SimilarRequests;
import org.article12.requests.Drafts;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that look alike are shown, and can be linked or declined as duplicates. */
@RequestTest
class SimilarRequestsTests {

	private static final PartyCode SENEGAL = new PartyCode("SEN");

	private final Filed filed;

	private final Story story;

	private final Desk desk;

	private final Desk party;

	private final Desk centre;

	private final SimilarRequests similar;

	private final Drafts drafts;

	private final Plans plans;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	@Autowired
	SimilarRequestsTests(MockMvcTester mvc, ApplicationContext portal) {
		this.filed = new Filed(portal);
		this.story = new Story(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
		this.party = new Desk(mvc, Filed.SENEGAL);
		this.centre = new Desk(mvc, "officer@scrc-sn.example");
		this.similar = portal.getBean(SimilarRequests.class);
		this.drafts = portal.getBean(Drafts.class);
		this.plans = portal.getBean(Plans.class);
		this.jdbc = portal.getBean(JdbcClient.class);
		this.transaction = portal.getBean(TransactionTemplate.class);
	}

	@Test
	void aSimilarTitleIsFoundWhateverTheOrderOfItsWords() {
		RequestReference first = submitted("Zeolite kilns of Ziguinchor", "Advice on filters for kilns in the south");
		RequestReference second = submitted("Ziguinchor: zeolite kilns", "Another text altogether about budgets");
		assertThat(found(second)).extracting(SimilarRequest::reference).contains(first);
		assertThat(of(second, first).in()).containsExactly(Likeness.TITLE);
		assertThat(this.desk.read(page(second))).contains(Said.the("triage.check.similar"), first.value(),
				Said.the("requests.similar.TITLE"), page(second) + "/links?other=" + first,
				page(second) + "/duplicate?other=" + first);
	}

	@Test
	void aSimilarNeedIsFoundUnderAnotherTitle() {
		String need = "The quartz laboratory of Quinzambougou needs gas chromatographs and staff who can run them";
		RequestReference first = submitted("Xylophones", need);
		RequestReference second = submitted("Quenched furnace", need + ", as soon as can be");
		assertThat(of(second, first).in()).containsExactly(Likeness.NEED);
	}

	@Test
	void theSameActivityIsFoundInSubmittedRequestsAndDrafts() {
		PlanActivity activity = this.plans.activitiesOf(SENEGAL).getLast();
		RequestReference first = draft("Jute wharf", "Vowels", activity);
		RequestReference second = draft("Pyx glyph", "Consonants", activity);
		assertThat(this.similar.forParty(own(second))).filteredOn((one) -> one.reference().equals(first))
			.singleElement()
			.satisfies((one) -> assertThat(one.in()).contains(Likeness.ACTIVITY));
		this.story.submit(this.story.focalPoint(), first);
		assertThat(this.similar.forSecretariat(own(second))).filteredOn((one) -> one.reference().equals(first))
			.singleElement()
			.satisfies((one) -> assertThat(one.in()).contains(Likeness.ACTIVITY));
	}

	@Test
	void aPartySeesItsOwnDraftsAndNeverAnothersRequests() {
		RequestReference foreign = this.filed.letter("GHA", "Wolframite crucible sludge of Walo", 3, "NIP");
		RequestReference draft = this.filed.draft("Wolframite crucible sludge of Walo", "NIP");
		RequestReference mine = this.filed.draft("Wolframite crucible sludges, Walo", "NIP");
		String check = this.party.read("/requests/" + mine + "/check");
		assertThat(check)
			.contains(Said.the("requests.check.similar"), draft.value(), Said.the("requests.similar.TITLE"))
			.doesNotContain(foreign.value());
		this.story.submit(this.story.focalPoint(), mine);
		assertThat(this.desk.read(page(mine))).doesNotContain(draft.value(), foreign.value());
	}

	@Test
	void aDraftThatIsDeletedIsNoLongerAlike() {
		RequestReference draft = this.filed.draft("Sphinx of basalt, vowed", "NIP");
		RequestReference mine = this.filed.draft("Sphinx of basalt, vowed quickly", "NIP");
		assertThat(this.similar.forParty(own(mine))).extracting(SimilarRequest::reference).contains(draft);
		this.drafts.delete(this.story.focalPoint(), draft);
		assertThat(this.similar.forParty(own(mine))).extracting(SimilarRequest::reference).doesNotContain(draft);
	}

	@Test
	void whatATransactionOfOnesOwnSeesIsKeptForNobody() {
		RequestReference mine = this.filed.draft("Judged my foxy lynx", "NIP");
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.filed.draft("Judged my foxy lynxes", "NIP");
			assertThat(this.similar.forParty(own(mine))).extracting(SimilarRequest::title)
				.contains("Judged my foxy lynxes");
		});
		assertThat(this.similar.forParty(own(mine))).extracting(SimilarRequest::title)
			.doesNotContain("Judged my foxy lynxes");
	}

	@Test
	void onlyTheBestAreShownAndAskedForInOneStatement() {
		RequestReference one = this.filed.submitted("Fjord vexing quips", "NIP");
		assertThat(found(one)).hasSizeLessThanOrEqualTo(5);
		int alone = QueryCount.of(() -> this.similar.forSecretariat(this.filed.record(one)));
		for (int at = 0; at < 7; at++) {
			this.filed.submitted("Fjord vexing quips " + at, "NIP");
		}
		assertThat(found(one)).hasSize(5).allSatisfy((hit) -> assertThat(hit.title()).startsWith("Fjord vexing"));
		assertThat(QueryCount.of(() -> this.similar.forSecretariat(this.filed.record(one)))).isEqualTo(alone);
	}

	@Test
	void titlesAndNeedsOfAnyLengthCanBeSavedAndCompared() {
		CurrentUser user = this.story.focalPoint();
		RequestReference draft = this.drafts.start(user, UUID.randomUUID());
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < 3000; at++) {
			text.append(Integer.toString(at * 7919, 36)).append(' ');
		}
		this.story.save(user, draft,
				new Answers.Need(text.toString(), text.toString(), "", "", List.of(), "", List.of()));
		assertThat(this.similar.forParty(own(draft))).isNotNull();
		assertThat(this.party.open("/requests/" + draft + "/check")).hasStatusOk();
	}

	@Test
	void officersLinkRequestsAlsoOfDifferentPartiesAndNobodyElseSeesIt() {
		RequestReference request = this.story.routing("A link begins", "NIP");
		RequestReference other = this.filed.letter("GHA", "A link ends", 2, "NIP");
		assertThat(this.desk.read(page(request))).contains(Said.the("triage.links.none"));
		assertThat(link(request, "", "Why")).hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.other.missing"), "Why");
		assertThat(link(request, "SEN-1999-0001", "Why")).hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.other.unknown"));
		assertThat(link(request, request.value(), "Why")).hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.other.same"));
		String seen = seen(request);
		String typed = " " + other.value().toLowerCase(Locale.ROOT);
		for (int time = 0; time < 2; time++) {
			assertThat(link(request, typed, "The same river", seen)).hasRedirectedUrl(page(request));
		}
		assertThat(link(request, other.value(), "Something else", seen)).hasStatus(409);
		assertThat(acts(request)).filteredOn(Act.LINK::equals).hasSize(1);
		assertThat(this.desk.read(page(request))).contains(Said.the("triage.links.panel"), other.value(),
				"The same river");
		assertThat(this.desk.read(page(other))).contains(request.value(), "The same river");
		assertThat(link(other, request.value(), "The other way round")).hasRedirectedUrl(page(other));
		assertThat(links(request)).as("linked once").isOne();
		this.story.offer(request, Map.of("NIP", "sn"));
		assertThat(this.party.read("/requests/" + request)).doesNotContain("The same river", other.value());
		assertThat(this.centre.read("/assignments/" + this.story.assignment(request, "sn").id()))
			.doesNotContain("The same river", other.value());
	}

	@Test
	void aDuplicateIsDeclinedWithAPointerThatThePartyReads() {
		RequestReference first = this.filed.submitted("Stays", "NIP");
		RequestReference second = this.filed.submitted("Goes", "NIP");
		RequestReference foreign = this.filed.letter("GHA", "Of another Party", 2, "NIP");
		assertThat(duplicate(second, "", "Why")).hasStatus(422);
		assertThat(duplicate(second, first.value(), " ")).hasStatus(422).bodyText().contains(first.value());
		assertThat(duplicate(second, foreign.value(), "Why")).hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.duplicate.other-party"), "Why");
		String seen = seen(second);
		assertThat(duplicate(second, first.value(), "You asked already", seen)).hasRedirectedUrl(page(second));
		assertThat(duplicate(second, first.value(), "You asked already", seen)).as("pressed twice")
			.hasRedirectedUrl(page(second));
		assertThat(this.filed.record(second).status()).isEqualTo(RequestStatus.DECLINED);
		assertThat(this.party.read("/requests/" + second)).contains(Said.the("requests.request.repeats", first),
				"/requests/" + first, "You asked already");
		assertThat(duplicate(first, second.value(), "Round and round")).hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.duplicate.ended"));
		assertThat(this.desk.open(page(second) + "/duplicate")).hasRedirectedUrl(page(second));
	}

	@Test
	void whoDeclinesForBeingADuplicateIsAskedOfWhich() {
		RequestReference request = this.filed.submitted("Which other", "NIP");
		assertThat(this.desk.send(page(request) + "/refusal", "seen", seen(request), "code", "DUPLICATE", "words",
				"See the one of March"))
			.hasStatusOk()
			.bodyText()
			.contains(Said.the("triage.duplicate.title"), Said.the("triage.other"), "See the one of March");
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.SUBMITTED);
	}

	@Test
	void ofTwoThatRepeatEachOtherOneStays() {
		for (Race race : Race.untilEitherWins()) {
			RequestReference one = this.story.submitted("Either", "NIP");
			RequestReference other = this.story.submitted("Or", "NIP");
			int seenOne = this.story.seen(one);
			int seenOther = this.story.seen(other);
			List<Outcome> outcomes = race.between(
					() -> this.filed.screening()
						.declineAsDuplicate(this.story.officer(), one, seenOne, other, "It repeats the other"),
					() -> this.filed.screening()
						.declineAsDuplicate(this.story.officer(), other, seenOther, one, "It repeats the one"));
			assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
			assertThat(List.of(this.filed.record(one).status(), this.filed.record(other).status()))
				.containsExactlyInAnyOrder(RequestStatus.DECLINED, RequestStatus.SUBMITTED);
		}
	}

	private RequestReference submitted(String title, String help) {
		CurrentUser user = this.story.focalPoint();
		RequestReference reference = this.story.draft(title, "NIP");
		this.story.save(user, reference, new Answers.Need(title, help, "", "", List.of(), "", List.of("fr")));
		return this.story.submit(user, reference);
	}

	private RequestReference draft(String title, String help, PlanActivity activity) {
		CurrentUser user = this.story.focalPoint();
		RequestReference reference = this.story.draft(title, "NIP");
		this.story.save(user, reference, new Answers.Need(title, help, "", "", List.of(), "", List.of("fr")));
		this.story.save(user, reference, new Answers.Activities(List.of(activity.id().value().toString()), ""));
		return reference;
	}

	private RequestRecord own(RequestReference reference) {
		return this.filed.requests().ofParty(SENEGAL, reference).orElseThrow();
	}

	private List<SimilarRequest> found(RequestReference request) {
		return this.similar.forSecretariat(this.filed.record(request));
	}

	private SimilarRequest of(RequestReference request, RequestReference other) {
		return found(request).stream().filter((one) -> one.reference().equals(other)).findFirst().orElseThrow();
	}

	private MvcTestResult link(RequestReference request, String other, String words) {
		return link(request, other, words, seen(request));
	}

	private MvcTestResult link(RequestReference request, String other, String words, String seen) {
		return this.desk.send(page(request) + "/links", "other", other, "words", words, "seen", seen, "press",
				Desk.press("link", request, other, words, seen));
	}

	private MvcTestResult duplicate(RequestReference request, String other, String words) {
		return duplicate(request, other, words, seen(request));
	}

	private MvcTestResult duplicate(RequestReference request, String other, String words, String seen) {
		return this.desk.send(page(request) + "/duplicate", "other", other, "words", words, "seen", seen, "press",
				Desk.press("duplicate", request, other, words, seen));
	}

	private List<Act> acts(RequestReference request) {
		return this.filed.requests()
			.history(this.filed.record(request).id(), this.story.officer())
			.stream()
			.map(HistoryEntry::act)
			.toList();
	}

	private int links(RequestReference request) {
		return this.jdbc.sql("select count(*) from request_link where :id in (request_id, other_id)")
			.param("id", this.filed.record(request).id().value())
			.query(Integer.class)
			.single();
	}

	private String seen(RequestReference request) {
		return Integer.toString(this.filed.seen(request));
	}

	private static String page(RequestReference request) {
		return "/triage/" + request;
	}

}
