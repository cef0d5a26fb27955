package org.article12.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.WorkingDays;
import org.article12.demonstration.DemonstrationClock;
import org.article12.requests.Actor;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Requests;
import org.article12.requests.Turn;
import org.article12.requests.PartyVerbs;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** A centre reads an offer, answers it, reports; and sees no more than it should. */
@RequestTest
class CentrePagesTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PartyVerbs party;

	@Autowired
	private Expiry expiry;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private Assignments assignments;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void anOfferShowsTheRequestThePartysContactWhyThisCentreAndUntilWhen() {
		AssignmentRecord offer = offer("Laboratory for dioxins", Map.of("NIP", "sn"));
		assertThat(get("sn", "")).bodyText().contains("Assignments", Said.the("assignments.status.OFFERED"));
		assertThat(get("sn", "/" + offer.id())).hasStatusOk()
			.bodyText()
			.contains("Laboratory for dioxins", "Advice and training for the competent authority",
					"focal.point@senegal.example", "Senegal", Said.partOf("assignments.headline.OFFERED"),
					Said.the("assignments.why"));
	}

	@Test
	void anotherCentresOfferIsNotFound() {
		AssignmentRecord offer = offer("Not for others", Map.of("NIP", "sn"));
		assertThat(get("dz", "/" + offer.id())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post("dz", offer, "acceptance", Map.of("areas", "NIP"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("sn", "/not-an-id")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void acceptingAllPutsTheRequestInDeliveryAndPressingTwiceDoesNoMore() {
		AssignmentRecord offer = offer("Accepted whole", Map.of("NIP", "sn"));
		String press = UUID.randomUUID().toString();
		for (int time = 0; time < 2; time++) {
			assertThat(post("sn", offer, "acceptance", Map.of("press", press, "areas", "NIP")))
				.hasRedirectedUrl("/assignments/" + offer.id());
		}
		assertThat(this.story.request(reference(offer)).status()).isEqualTo(RequestStatus.IN_DELIVERY);
		assertThat(get("sn", "/" + offer.id())).bodyText().contains(Said.the("assignments.report.go"));
	}

	@Test
	void leavingOutAnAreaNeedsAReasonAndKeepsWhatWasTyped() {
		AssignmentRecord offer = offer("Accepted in part", Map.of("NIP", "sn", "WASTE_DISPOSAL", "sn"));
		Map<String, String> partly = Map.of("areas", "NIP", "subjectToFunding", "true", "fundingWords",
				"Travel of two experts");
		assertThat(post("sn", offer, "acceptance", partly)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.refusal.code.missing"), "Travel of two experts");
		assertThat(
				post("sn", offer, "acceptance",
						Map.of("areas", "NIP", "subjectToFunding", "true", "fundingWords", "Travel of two experts",
								"declineCode", "NO_EXPERTISE", "declineWords", "No laboratory")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.story.request(reference(offer)).areas()).extracting(RequestedArea::status)
			.containsExactlyInAnyOrder(AreaStatus.ACCEPTED, AreaStatus.OPEN);
		assertThat(get("sn", "/" + offer.id())).bodyText()
			.contains(Said.the("assignments.funding"), "Travel of two experts");
	}

	@Test
	void fundingThatMustBeFoundIsNamed() {
		AssignmentRecord offer = offer("Funding unnamed", Map.of("NIP", "sn"));
		assertThat(post("sn", offer, "acceptance", Map.of("areas", "NIP", "subjectToFunding", "true")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.answer.funding.missing"));
	}

	@Test
	void aDeclinedOfferLeavesTheCentreOnlyItsOwnRecord() {
		AssignmentRecord offer = offer("Declined whole", Map.of("NIP", "sn"));
		assertThat(post("sn", offer, "refusal", Map.of("words", "Sorry"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.refusal.code.missing"), "Sorry");
		assertThat(post("sn", offer, "refusal", Map.of("code", "OTHER", "words", " ")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.refusal.words.missing"));
		assertThat(post("sn", offer, "refusal", Map.of("code", "NO_CAPACITY", "words", "Two posts are vacant")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(get("sn", "/" + offer.id())).bodyText()
			.contains(Said.the("assignments.decline.NO_CAPACITY"), "Two posts are vacant")
			.doesNotContain("Declined whole", "Advice and training", "focal.point@senegal.example");
		assertThat(get("sn", "")).bodyText().doesNotContain("Declined whole");
		assertThat(this.story.request(reference(offer)).areas(AreaStatus.OPEN)).hasSize(1);
	}

	@Test
	void aCodeThatNobodyHasIsNothingToWhoTakesAll() {
		AssignmentRecord offer = offer("Taken with a strange code", Map.of("NIP", "sn"));
		assertThat(post("sn", offer, "acceptance", Map.of("areas", "NIP", "declineCode", "NO_FUNDING,OTHER")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.story.assignment(reference(offer), "sn").status()).isEqualTo(AssignmentStatus.ACCEPTED);
	}

	@Test
	void aCodeThatSpeaksForItselfNeedsNoWords() {
		AssignmentRecord offer = offer("Declined without words", Map.of("NIP", "sn", "BAT_BEP", "sn"));
		assertThat(get("sn", "/" + offer.id() + "/refusal")).bodyText()
			.contains(Said.the("assignments.refusal.words.hint"));
		assertThat(post("sn", offer, "acceptance", Map.of("areas", "NIP", "declineCode", "OTHER")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("sn", offer, "acceptance", Map.of("areas", "NIP", "declineCode", "NO_EXPERTISE")))
			.hasStatus(HttpStatus.FOUND);
		AssignmentRecord other = offer("Declined whole without words", Map.of("NIP", "sn"));
		assertThat(post("sn", other, "refusal", Map.of("code", "NO_CAPACITY"))).hasStatus(HttpStatus.FOUND);
		assertThat(this.story.assignment(reference(other), "sn").status()).isEqualTo(AssignmentStatus.DECLINED);
	}

	@Test
	void whatOnesOwnOtherWindowDidIsNotBlamedOnSomebodyElse() {
		AssignmentRecord offer = offer("Two windows of one officer", Map.of("NIP", "sn"));
		post("sn", offer, "acceptance", Map.of("areas", "NIP"));
		assertThat(post("sn", offer, "refusal", Map.of("code", "TIMING", "words", "Next year")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(Said.the("core.stale.OWN.title"), Said.the("assignments.changed.ACCEPTED"), "Next year")
			.doesNotContain(Said.the("core.stale.MOVED.title"));
	}

	@Test
	void acceptedWorkWithoutAPlanHasADateThatIsEverywhere() {
		AssignmentRecord offer = offer("No plan yet", Map.of("NIP", "sn"));
		post("sn", offer, "acceptance", Map.of("areas", "NIP"));
		LocalDate due = this.calendar.after(this.calendar.today(), 20);
		AssignmentRecord accepted = this.story.assignment(reference(offer), "sn");
		assertThat(accepted.workDueOn()).isEqualTo(due);
		assertThat(this.story.request(reference(offer)).turns())
			.containsExactly(new Turn(Actor.CENTRE, new CentreCode("SCRC-SN"), due));
		assertThat(get("sn", "/" + offer.id())).bodyText().contains(Said.partOf("assignments.headline.plan-by"));
	}

	@Test
	void fundingThatIsFoundLetsTheWorkGoOn() {
		AssignmentRecord offer = conditional("Funding found");
		assertThat(get("sn", "/" + offer.id())).bodyText()
			.contains(Said.the("assignments.headline.funding"), "/assignments/" + offer.id() + "/funding");
		assertThat(get("sn", "/" + offer.id() + "/funding")).bodyText()
			.contains(Said.the("assignments.funding.title"), "Travel of two experts");
		assertThat(post("sn", offer, "funding", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		String press = UUID.randomUUID().toString();
		for (int time = 0; time < 2; time++) {
			assertThat(
					post("sn", offer, "funding", Map.of("press", press, "outcome", "FOUND", "words", "The GEF pays")))
				.hasStatus(HttpStatus.FOUND);
		}
		AssignmentRecord found = this.story.assignment(reference(offer), "sn");
		assertThat(found.funding()).isEqualTo(Funding.FOUND);
		assertThat(found.status()).isEqualTo(AssignmentStatus.ACCEPTED);
		assertThat(found.workDueOn()).isNotNull();
		assertThat(this.story.request(reference(offer)).status()).isEqualTo(RequestStatus.IN_DELIVERY);
		assertThat(get("sn", "/" + offer.id())).bodyText()
			.contains(Said.the("assignments.funding.FOUND"), Said.the("requests.act.FIND_FUNDING"), "The GEF pays")
			.doesNotContain("/funding\"");
		assertThat(post("sn", offer, "funding", Map.of("outcome", "NOT_FOUND", "words", "No, after all")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("No, after all");
	}

	@Test
	void fundingThatIsNotFoundGivesTheAreasBackToBeOfferedToOthers() {
		AssignmentRecord offer = conditional("Funding not found");
		assertThat(post("sn", offer, "funding", Map.of("outcome", "NOT_FOUND", "words", " ")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("assignments.funding.words.missing"));
		String press = UUID.randomUUID().toString();
		for (int time = 0; time < 2; time++) {
			assertThat(post("sn", offer, "funding",
					Map.of("press", press, "outcome", "NOT_FOUND", "words", "Three donors said no")))
				.hasStatus(HttpStatus.FOUND);
		}
		RequestRecord request = this.story.request(reference(offer));
		assertThat(request.status()).isEqualTo(RequestStatus.ROUTING);
		assertThat(request.areas(AreaStatus.OPEN)).containsExactly(new AreaCode("NIP"));
		assertThat(request.turns()).extracting(Turn::actor).containsExactly(Actor.SECRETARIAT);
		assertThat(this.story.assignment(request.reference(), "sn").takenBack()).isEmpty();
		assertThat(this.assignments.pastOffers(request.id()).declined()).containsEntry(new CentreCode("SCRC-SN"),
				Set.of(new AreaCode("NIP")));
		assertThat(get("sn", "/" + offer.id())).bodyText()
			.contains(Said.the("assignments.headline.UNFUNDED"), "Three donors said no")
			.doesNotContain("Cancelled", "Funding not found");
		assertThat(page("officer@secretariat.example", "/triage/" + request.reference())).bodyText()
			.contains(Said.the("assignments.panel.status.UNFUNDED"), Said.partOf("requests.act.LACK_FUNDING"),
					"Three donors said no")
			.doesNotContain(Said.partOf("assignments.panel.taken-back"), Said.partOf("offers.assignment.taken-back"));
		assertThat(page("focal.point@senegal.example", "/requests/" + request.reference())).bodyText()
			.contains(Said.the("assignments.panel.status.UNFUNDED"));
	}

	private AssignmentRecord conditional(String title) {
		AssignmentRecord offer = offer(title, Map.of("NIP", "sn"));
		post("sn", offer, "acceptance",
				Map.of("areas", "NIP", "subjectToFunding", "true", "fundingWords", "Travel of two experts"));
		return offer;
	}

	private MvcTestResult page(String email, String address) {
		return this.mvc.get().uri(address).with(SignedIn.as(email)).exchange();
	}

	@Test
	void anAnswerThatComesAfterTheOfferExpiredIsToldAndKeepsWhatWasTyped() {
		AssignmentRecord offer = offer("Too late", Map.of("NIP", "sn"));
		DemonstrationClock.at(Instant.now().plus(60, ChronoUnit.DAYS), this.expiry::expireOverdue);
		assertThat(post("sn", offer, "acceptance",
				Map.of("areas", "NIP", "subjectToFunding", "true", "fundingWords", "Two experts")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(Said.the("assignments.changed.EXPIRED"), "Two experts");
	}

	@Test
	void aRefusalThatComesAfterTheOfferExpiredIsToldEvenWhenItLacksAReason() {
		AssignmentRecord offer = offer("Too late and incomplete", Map.of("NIP", "sn"));
		DemonstrationClock.at(Instant.now().plus(60, ChronoUnit.DAYS), this.expiry::expireOverdue);
		assertThat(post("sn", offer, "refusal", Map.of("words", "Two posts are vacant"))).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(Said.the("assignments.changed.EXPIRED"), "Two posts are vacant");
	}

	@Test
	void anAnswerToAWithdrawnRequestIsTold() {
		AssignmentRecord offer = offer("Withdrawn meanwhile", Map.of("NIP", "sn"));
		RequestReference reference = reference(offer);
		this.party.withdraw(this.story.focalPoint(), reference, this.story.seen(reference), "Funded elsewhere");
		assertThat(post("sn", offer, "refusal", Map.of("code", "TIMING", "words", "Next year")))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains(Said.the("assignments.changed.CANCELLED"), "Next year");
	}

	@Test
	void aReportEndsTheCentresWorkAndThePartyIsAsked() {
		AssignmentRecord offer = offer("Delivered", Map.of("NIP", "sn"));
		post("sn", offer, "acceptance", Map.of("areas", "NIP"));
		assertThat(post("sn", offer, "report", Map.of("done", " "))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post("sn", offer, "report",
				Map.of("seen", "0", "done", "Two workshops in Dakar", "parties", "SEN", "people", "40", "women", "18",
						"men", "22", "costs[0].source", "The centre", "costs[0].amount", "12,500")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.story.request(reference(offer)).status()).isEqualTo(RequestStatus.DELIVERED);
		assertThat(get("sn", "/" + offer.id())).bodyText().contains("Two workshops in Dakar");
	}

	@Test
	void thePartySeesWhichCentresWereAskedAndWhatTheyAnswered() {
		AssignmentRecord offer = offer("Seen by the Party", Map.of("NIP", "sn"));
		String page = "/requests/" + reference(offer);
		SignedIn focalPoint = SignedIn.as("focal.point@senegal.example");
		assertThat(this.mvc.get().uri(page).with(focalPoint).exchange()).bodyText()
			.contains(Said.the("assignments.panel.title"), Said.partOf("assignments.panel.until"));
		post("sn", offer, "refusal", Map.of("code", "NO_CAPACITY", "words", "Two posts are vacant"));
		assertThat(this.mvc.get().uri(page).with(focalPoint).exchange()).bodyText()
			.contains("Declined", Said.the("assignments.decline.NO_CAPACITY"));
	}

	@Test
	void theListAsksTheDatabaseAsOftenForManyAsForOne() {
		offer("Counted first", Map.of("NIP", "uy"));
		int few = QueryCount.of(() -> get("uy", ""));
		for (int more = 0; more < 4; more++) {
			offer("Counted " + more, Map.of("NIP", "uy"));
		}
		assertThat(QueryCount.of(() -> get("uy", ""))).isEqualTo(few);
	}

	@Test
	void anOfferAsksTheDatabaseAsOftenForManyAreasAsForOne() {
		AssignmentRecord small = offer("One area", Map.of("NIP", "sn"));
		AssignmentRecord large = offer("Many areas",
				Map.of("NIP", "sn", "WASTE_DISPOSAL", "sn", "AWARENESS", "sn", "REGULATORY", "sn"));
		int few = QueryCount.of(() -> get("sn", "/" + small.id()));
		assertThat(QueryCount.of(() -> get("sn", "/" + large.id()))).isEqualTo(few);
	}

	private AssignmentRecord offer(String title, Map<String, String> areaToCountry) {
		RequestReference reference = this.story.offered(title, areaToCountry);
		return this.story.assignment(reference, areaToCountry.values().iterator().next());
	}

	private RequestReference reference(AssignmentRecord assignment) {
		return this.portal.getBean(Requests.class)
			.submitted(List.of(assignment.request()))
			.get(assignment.request())
			.reference();
	}

	private MvcTestResult get(String country, String path) {
		return this.mvc.get().uri("/assignments" + path).with(centre(country)).exchange();
	}

	private MvcTestResult post(String country, AssignmentRecord assignment, String act, Map<String, String> fields) {
		MockMvcRequestBuilder post = this.mvc.post().uri("/assignments/" + assignment.id() + "/" + act);
		fields.forEach(post::param);
		return post.with(centre(country)).with(csrf()).exchange();
	}

	private static SignedIn centre(String country) {
		return SignedIn.as("officer@scrc-%s.example".formatted(country));
	}

}
