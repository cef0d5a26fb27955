package org.article12.assignments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.article12.NoUndo;
import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.domain.ShownOffer;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.Act;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A centre answers several offers at once: each answer is the one of its own page. */
@RequestTest
class SeveralAnswersTests {

	private static final String ANSWERS = "/assignments/answers";

	@Autowired
	private NoUndo undo;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext portal;

	private Story story;

	private Desk desk;

	@BeforeEach
	void sit() {
		this.story = new Story(this.portal);
		this.desk = new Desk(this.mvc, "officer@scrc-dz.example");
	}

	@Test
	void theListLetsOffersBeTickedAndOnePageShowsWhatTheyAskFor() {
		List<RequestReference> offers = offered("Ticked", 2);
		assertThat(this.desk.read("/assignments?status=OFFERED")).contains("form=\"answers\"",
				"value=\"" + id(offers.getFirst()) + "\"", Said.the("assignments.answers.all"));
		assertThat(this.desk.read("/assignments?status=DECLINED")).doesNotContain("form=\"answers\"");
		String page = this.desk.read(ANSWERS + "?answer=accept&offer=" + id(offers.get(0)) + "&offer="
				+ id(offers.get(1)) + "&offer=" + UUID.randomUUID() + "&offer=nonsense");
		assertThat(page).contains("Ticked 0", "Ticked 1", "Advice and training for the competent authority",
				Said.the("assignments.answers.accept"), Said.the("assignments.answer.funding.words"));
		assertThat(this.desk.read(ANSWERS + "?answer=decline&all=true")).contains("Ticked 0", "Ticked 1",
				Said.the("assignments.answers.decline"), "value=\"NO_CAPACITY\"");
	}

	@Test
	void whoChoosesNothingIsToldSo() {
		assertThat(this.desk.read(ANSWERS)).contains(Said.the("assignments.answers.empty"));
		assertThat(this.desk.read(ANSWERS + "?answer=accept")).contains(Said.the("assignments.answers.empty"));
		assertThat(this.desk.read(ANSWERS + "?answer=maybe&all=true")).contains(Said.the("assignments.answers.empty"));
		Map<String, List<String>> form = form("ACCEPT", offered("Nothing ticked", 1));
		form.remove("offers[0].ticked");
		assertThat(this.desk.send(ANSWERS, form)).hasStatus(422)
			.bodyText()
			.contains(Said.the("assignments.answers.none"));
		form.put("answer", List.of("MAYBE"));
		assertThat(this.desk.send(ANSWERS, form)).hasStatus(422)
			.bodyText()
			.contains(Said.the("assignments.answers.unknown"));
	}

	@Test
	void allThatAreTickedAreAcceptedUnderTheSameReserveAndOnePressIsOnce() {
		List<RequestReference> offers = offered("Accepted together", 3);
		Map<String, List<String>> form = form("ACCEPT", offers);
		form.remove("offers[2].ticked");
		form.put("subjectToFunding", List.of("true"));
		assertThat(this.desk.send(ANSWERS, form)).hasStatus(422)
			.bodyText()
			.contains(Said.the("assignments.answer.funding.missing"));
		form.put("fundingWords", List.of("Two experts' travel"));
		String done = sent(form);
		assertThat(this.desk.read(done)).contains(Said.the("core.batch.over", "2", "2"), offers.get(0).value(),
				offers.get(1).value(), Said.the("assignments.answers.done.ACCEPT"));
		assertThat(offers).extracting((offer) -> work(offer).status())
			.containsExactly(AssignmentStatus.ACCEPTED, AssignmentStatus.ACCEPTED, AssignmentStatus.OFFERED);
		assertThat(work(offers.get(0)).fundingWords()).isEqualTo("Two experts' travel");
		assertThat(last(offers.get(0)).act()).isEqualTo(Act.ACCEPT_OFFER);
		int entries = this.story.seen(offers.get(0));
		assertThat(sent(form)).isEqualTo(done);
		assertThat(this.story.seen(offers.get(0))).isEqualTo(entries);
	}

	@Test
	void oneReasonDeclinesAllButThoseThatHaveTheirOwn() {
		List<RequestReference> offers = offered("Declined together", 2);
		Map<String, List<String>> form = form("DECLINE", offers);
		assertThat(this.desk.send(ANSWERS, form)).hasStatus(422)
			.bodyText()
			.contains(Said.the("assignments.refusal.code.missing"));
		form.put("code", List.of("NO_CAPACITY"));
		form.put("offers[1].code", List.of("OTHER"));
		assertThat(this.desk.send(ANSWERS, form)).hasStatus(422)
			.bodyText()
			.contains(Said.the("assignments.refusal.words.missing"));
		form.put("offers[1].words", List.of("We wrote the plan that is to be reviewed"));
		assertThat(this.desk.read(sent(form))).contains(Said.the("core.batch.over", "2", "2"));
		assertThat(offers).extracting((offer) -> work(offer).declineCode())
			.containsExactly(OfferDecline.NO_CAPACITY, OfferDecline.OTHER);
		assertThat(work(offers.get(1)).declineWords()).isEqualTo("We wrote the plan that is to be reviewed");
	}

	@Test
	void allThatWasAnsweredIsTakenBackTogetherAndTheOffersStandAgain() {
		List<RequestReference> offers = offered("Answered by mistake", 2);
		this.undo.within(Duration.ofHours(1), () -> {
			String done = sent(form("ACCEPT", offers));
			String undo = "/undo/" + done.substring(done.lastIndexOf('/') + 1);
			assertThat(this.desk.read(done)).contains(undo, "Answered by mistake 0");
			assertThat(this.desk.send(undo, "press", UUID.randomUUID().toString(), "seen", "0")).hasRedirectedUrl(done);
			assertThat(this.desk.read(done)).contains(Said.the("core.batch.taken-back")).doesNotContain(undo);
		});
		assertThat(offers).extracting((offer) -> work(offer).status()).containsOnly(AssignmentStatus.OFFERED);
	}

	@Test
	void whereEachHasAReasonOfItsOwnNoneIsAskedForAll() {
		List<RequestReference> offers = offered("Each for itself", 1);
		Map<String, List<String>> form = form("DECLINE", offers);
		form.put("offers[0].words", List.of("Words without a code"));
		assertThat(this.desk.send(ANSWERS, form)).hasStatus(422).bodyText().contains("Words without a code");
		form.put("offers[0].code", List.of("NO_CAPACITY,OTHER"));
		assertThat(this.desk.send(ANSWERS, form)).hasStatus(422);
		form.put("offers[0].code", List.of("TIMING"));
		sent(form);
		assertThat(work(offers.getFirst()).declineCode()).isEqualTo(OfferDecline.TIMING);
	}

	@Test
	void oneThatWasAnsweredMeanwhileSaysByWhomAndHoldsUpNoOther() {
		List<RequestReference> offers = offered("Answered meanwhile", 2);
		Map<String, List<String>> form = form("ACCEPT", offers);
		this.portal.getBean(CentreVerbs.class)
			.decline(this.story.centre("dz"), work(offers.get(0)).id(), OfferDecline.TIMING, "");
		String by = this.story.centre("dz").name();
		assertThat(this.desk.read(sent(form))).contains(Said.the("core.batch.over", "1", "2"),
				Said.the("core.batch.moved", by));
		assertThat(work(offers.get(0)).status()).isEqualTo(AssignmentStatus.DECLINED);
		assertThat(work(offers.get(1)).status()).isEqualTo(AssignmentStatus.ACCEPTED);
		assertThat(this.desk.read(ANSWERS + "?answer=accept&offer=" + id(offers.get(0))))
			.contains(Said.the("assignments.answers.over", 1), Said.the("assignments.status.DECLINED"));
	}

	@Test
	void anOfferOfWhichAnAreaWasTakenBackMeanwhileIsNotAccepted() {
		RequestReference offer = this.story.offered("Smaller meanwhile", Map.of("NIP", "dz", "BAT_BEP", "dz"));
		Map<String, List<String>> form = form("ACCEPT", List.of(offer));
		this.portal.getBean(Offers.class)
			.handOver(this.story.officer(), offer, this.story.seen(offer), new CentreCode("SCRC-SN"),
					new OfferTo(Set.of(new AreaCode("NIP")), OfferBasis.REGION, List.of()), "Closer by");
		assertThat(this.desk.read(sent(form))).contains(Said.the("core.batch.over", "0", "1"),
				Said.the("core.batch.gone"));
		assertThat(work(offer).status()).isEqualTo(AssignmentStatus.OFFERED);
	}

	@Test
	void anotherCentresOffersAreNoneAndItsAnswersAreNotFound() {
		List<RequestReference> offers = offered("Not for Senegal's centre", 1);
		Desk other = new Desk(this.mvc, "officer@scrc-sn.example");
		assertThat(other.read(ANSWERS + "?answer=accept&offer=" + id(offers.getFirst())))
			.doesNotContain(offers.getFirst().value(), "Not for Senegal");
		Map<String, List<String>> form = form("ACCEPT", offers);
		assertThat(other.send(ANSWERS, form)).hasStatus(422)
			.bodyText()
			.contains(Said.the("assignments.answers.strange"))
			.doesNotContain(offers.getFirst().value());
		form.put("offers[0].offer", List.of(UUID.randomUUID() + ":NIP"));
		assertThat(this.desk.send(ANSWERS, form)).hasStatus(422);
		assertThat(other.open(sent(form("ACCEPT", offers)))).hasStatus(404);
		assertThat(this.desk.open(ANSWERS + "/nonsense")).hasStatus(404);
	}

	@Test
	void thePageAsksTheDatabaseAsOftenForManyAsForOne() {
		List<RequestReference> offers = offered("Counted together", 4);
		String one = ANSWERS + "?answer=decline&offer=" + id(offers.getFirst());
		String all = ANSWERS + "?answer=decline&offer="
				+ String.join("&offer=", offers.stream().map(this::id).toList());
		this.desk.read(all);
		int few = QueryCount.of(() -> this.desk.read(one));
		assertThat(QueryCount.of(() -> this.desk.read(all))).isEqualTo(few);
	}

	private List<RequestReference> offered(String title, int many) {
		return IntStream.range(0, many)
			.mapToObj(
					(at) -> this.story.offered(title + " " + at, Map.of((at == 1) ? "TRAINING.NEEDS_ID" : "NIP", "dz")))
			.toList();
	}

	private Map<String, List<String>> form(String answer, List<RequestReference> offers) {
		Map<String, List<String>> form = new LinkedHashMap<>();
		form.put("press", List.of(UUID.randomUUID().toString()));
		form.put("answer", List.of(answer));
		List<String> shown = new ArrayList<>();
		offers.forEach((offer) -> shown.add(ShownOffer.of(work(offer)).toString()));
		for (int at = 0; at < shown.size(); at++) {
			form.put("offers[" + at + "].offer", List.of(shown.get(at)));
			form.put("offers[" + at + "].ticked", List.of("true"));
		}
		return form;
	}

	private String sent(Map<String, List<String>> form) {
		MvcTestResult result = this.desk.send(ANSWERS, form);
		assertThat(result).hasStatus(302);
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private AssignmentRecord work(RequestReference reference) {
		return this.story.assignment(reference, "dz");
	}

	private String id(RequestReference reference) {
		return work(reference).id().toString();
	}

	private HistoryEntry last(RequestReference reference) {
		return this.portal.getBean(Requests.class)
			.history(this.story.request(reference).id(), this.story.officer())
			.getLast();
	}

}
