package org.article12.offers;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.Story;
import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.Expiry;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.Offers;
import org.article12.catalogue.AreaCode;
import org.article12.demonstration.DemonstrationClock;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Turn;
import org.article12.triage.Desk;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer cancels, adds a centre, extends a date, each with a reason. */
@RequestTest
class OffersInFullTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final AreaCode BAT_BEP = new AreaCode("BAT_BEP");

	private final Story story;

	private final Filed filed;

	private final Desk desk;

	private final Desk senegalCentre;

	private final Desk algeriaCentre;

	private final Desk party;

	private final Assignments assignments;

	private final CentreVerbs centres;

	private final Offers offers;

	private final Expiry expiry;

	private final Clock clock;

	@Autowired
	OffersInFullTests(MockMvcTester mvc, ApplicationContext portal) {
		this.story = new Story(portal);
		this.filed = new Filed(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
		this.senegalCentre = new Desk(mvc, "officer@scrc-sn.example");
		this.algeriaCentre = new Desk(mvc, "officer@scrc-dz.example");
		this.party = new Desk(mvc, Filed.SENEGAL);
		this.assignments = portal.getBean(Assignments.class);
		this.centres = portal.getBean(CentreVerbs.class);
		this.offers = portal.getBean(Offers.class);
		this.expiry = portal.getBean(Expiry.class);
		this.clock = portal.getBean(Clock.class);
	}

	@Test
	void aCancellationNeedsAReasonWhichTheCentreAndThePartyRead() {
		RequestReference request = this.story.offered("Cancelled", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		AssignmentRecord offer = this.story.assignment(request, "sn");
		String form = page(request) + "/cancellation?assignment=" + offer.id();
		assertThat(this.desk.read(page(request))).contains(form, "Cancel");
		assertThat(this.desk.read(form)).contains(Said.the("offers.cancellation.title"),
				Said.the("offers.cancellation.keep"));
		assertThat(cancel(request, offer, " ")).hasStatus(422)
			.bodyText()
			.contains(Said.the("offers.own-reason.missing"));
		assertThat(cancel(request, offer, "x".repeat(3001))).hasStatus(422).bodyText().contains("xxxxxx");
		assertThat(cancel(request, offer, "The donor went away")).hasRedirectedUrl(page(request));
		assertThat(this.filed.record(request).areas(AreaStatus.OPEN)).containsExactly(NIP);
		assertThat(this.desk.read(page(request))).contains("The donor went away", "Cancelled",
				Said.partOf("offers.assignment.taken-back"));
		assertThat(this.desk.read(page(request) + "/offers")).contains(Said.the("offers.refused"),
				"The donor went away");
		assertThat(this.senegalCentre.read("/assignments/" + offer.id())).contains("The donor went away",
				Said.the("assignments.record.cancel-words"), Said.the("assignments.record.cancelled"));
		assertThat(this.party.read("/requests/" + request)).contains("The donor went away");
		assertThat(this.algeriaCentre.read("/assignments/" + this.story.assignment(request, "dz").id()))
			.doesNotContain("The donor went away");
	}

	@Test
	void anAcceptedAssignmentIsCancelledAndTheRequestIsRoutedAgain() {
		RequestReference request = accepted("Cancelled at work");
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.IN_DELIVERY);
		AssignmentRecord work = this.story.assignment(request, "sn");
		assertThat(cancel(request, work, "The centre closes")).hasRedirectedUrl(page(request));
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.ROUTING);
		AssignmentRecord ended = this.story.assignment(request, "sn");
		assertThat(ended.status()).isEqualTo(AssignmentStatus.CANCELLED);
		assertThat(ended.answeredByName()).as("who had accepted").isEqualTo(work.answeredByName());
	}

	@Test
	void aSecondPressCancelsOnceAndAStalePageIsTold() {
		RequestReference request = this.story.offered("Cancelled twice", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		AssignmentRecord offer = this.story.assignment(request, "sn");
		String seen = seen(request);
		assertThat(cancel(request, offer, "Once", seen)).hasRedirectedUrl(page(request));
		int entries = this.filed.seen(request);
		assertThat(cancel(request, offer, "Once", seen)).hasRedirectedUrl(page(request));
		assertThat(cancel(request, offer, "Otherwise", seen)).hasStatus(409).bodyText().contains("Otherwise");
		assertThat(cancel(request, this.story.assignment(request, "dz"), "Once", seen)).hasStatus(409);
		assertThat(this.filed.seen(request)).isEqualTo(entries);
	}

	@Test
	void whatIsNotOfTheRequestIsNotFound() {
		RequestReference request = this.story.offered("One of two", Map.of("NIP", "sn"));
		RequestReference other = this.story.offered("Two of two", Map.of("NIP", "sn"));
		AssignmentRecord foreign = this.story.assignment(other, "sn");
		assertThat(this.desk.open(page(request) + "/cancellation?assignment=" + foreign.id())).hasStatus(404);
		assertThat(cancel(request, foreign, "Mixed up")).hasStatus(404);
		assertThat(this.desk.open(page(request) + "/extension?assignment=" + foreign.id())).hasStatus(404);
	}

	@Test
	void whatIsReportedIsNotCancelled() {
		RequestReference request = accepted("Reported");
		AssignmentRecord work = this.story.assignment(request, "sn");
		this.story.report(request, "sn", "Done");
		assertThat(this.desk.open(page(request) + "/cancellation?assignment=" + work.id()))
			.hasRedirectedUrl(page(request));
		assertThat(cancel(request, work, "Too late")).hasStatus(422);
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.DELIVERED);
	}

	@Test
	void aCentreIsAddedForAnOpenArea() {
		RequestReference request = this.filed.routing("A centre added", "NIP", "BAT_BEP");
		String page = this.desk.read(page(request) + "/handover?area=NIP");
		assertThat(page)
			.contains(Said.the("offers.handover.title"), Said.the("offers.handover.centre"), "SCRC-SN", "SCRC-ES",
					Said.the("offers.tag.proposed"))
			.containsPattern("value=\"NIP\"[^>]* checked");
		assertThat(handOver(request, List.of("NIP"), "SCRC-ES", "")).hasStatus(422)
			.bodyText()
			.contains(Said.the("offers.own-reason.missing"));
		assertThat(handOver(request, List.of(), "SCRC-ES", "Why")).hasStatus(422)
			.bodyText()
			.contains(Said.the("offers.handover.areas.missing"));
		assertThat(handOver(request, List.of("NIP"), "", "Kept words")).hasStatus(422)
			.bodyText()
			.contains(Said.the("offers.handover.centre.missing"), "Kept words");
		assertThat(handOver(request, List.of("NIP"), "SCRC-ES", "It wrote the plan")).hasRedirectedUrl(page(request));
		assertThat(this.filed.record(request).areas(AreaStatus.OPEN)).containsExactly(BAT_BEP);
		assertThat(this.story.assignment(request, "es").areas()).containsExactly(NIP);
		assertThat(this.desk.read(page(request))).contains(Said.the("triage.choices"), "It wrote the plan",
				Said.partOf("offers.choice.other"));
		assertThat(this.party.read("/requests/" + request)).doesNotContain("It wrote the plan");
	}

	@Test
	void someOfACentresAreasAreHandedOver() {
		RequestReference request = this.story.offered("Handed over in part", Map.of("NIP", "sn", "BAT_BEP", "sn"));
		AssignmentRecord before = this.story.assignment(request, "sn");
		assertThat(handOver(request, List.of("NIP"), "SCRC-SN", "Same")).hasStatus(422)
			.bodyText()
			.contains("SCRC-SN has");
		String seen = seen(request);
		String stamp = Desk.hidden(this.desk.read(page(request) + "/handover"), "stamp");
		Map<String, List<String>> form = Map.of("seen", List.of(seen), "press", List.of(Desk.press(request)), "stamp",
				List.of(stamp), "areas", List.of("BAT_BEP"), "centre", List.of("SCRC-ES"), "words",
				List.of("Their laboratory is free"));
		assertThat(this.desk.send(page(request) + "/handover", form)).hasRedirectedUrl(page(request));
		assertThat(history(request)).extracting(HistoryEntry::act).endsWith(Act.CANCEL_ASSIGNMENT, Act.OFFER);
		AssignmentRecord after = this.story.assignment(request, "sn");
		assertThat(after.status()).isEqualTo(AssignmentStatus.OFFERED);
		assertThat(after.liveAreas()).containsExactly(NIP);
		assertThat(after.takenBack()).containsExactly(BAT_BEP);
		assertThat(this.story.assignment(request, "es").liveAreas()).containsExactly(BAT_BEP);
		assertThat(this.senegalCentre.read("/assignments/" + before.id())).contains("Their laboratory is free",
				Said.the("assignments.taken-back"));
		int entries = this.filed.seen(request);
		assertThat(this.desk.send(page(request) + "/handover", form)).hasRedirectedUrl(page(request));
		assertThat(this.filed.seen(request)).isEqualTo(entries);
		assertThat(this.senegalCentre.send("/assignments/" + before.id() + "/acceptance",
				Map.of("areas", List.of("NIP", "BAT_BEP"))))
			.hasStatus(422);
		assertThat(
				this.senegalCentre.send("/assignments/" + before.id() + "/acceptance", Map.of("areas", List.of("NIP"))))
			.hasStatus(302);
		assertThat(this.filed.record(request).areas()).extracting(RequestedArea::status)
			.containsExactlyInAnyOrder(AreaStatus.ACCEPTED, AreaStatus.OFFERED);
	}

	@Test
	void aCentreTakesOverAllThatAnotherWorksOn() {
		RequestReference request = accepted("Handed over whole");
		assertThat(handOver(request, List.of("NIP"), "SCRC-ES", "The first centre asked for it"))
			.hasRedirectedUrl(page(request));
		assertThat(this.story.assignment(request, "sn").status()).isEqualTo(AssignmentStatus.CANCELLED);
		assertThat(this.story.assignment(request, "es").status()).isEqualTo(AssignmentStatus.OFFERED);
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.ROUTING);
		assertThat(this.filed.record(request).turns()).extracting(Turn::centre)
			.containsExactly(this.story.assignment(request, "es").centre());
	}

	@Test
	void aStaleHandoverIsTold() {
		RequestReference request = this.story.offered("Handed over too late", Map.of("NIP", "sn"));
		String seen = seen(request);
		String stamp = Desk.hidden(this.desk.read(page(request) + "/handover"), "stamp");
		accept(request);
		assertThat(this.desk.send(page(request) + "/handover", "seen", seen, "stamp", stamp, "areas", "NIP", "centre",
				"SCRC-ES", "words", "Typed in vain"))
			.hasStatus(409)
			.bodyText()
			.contains("Typed in vain");
		assertThat(this.desk.send(page(request) + "/handover", "seen", seen(request), "stamp", "older", "areas", "NIP",
				"centre", "SCRC-ES", "words", "Kept as typed"))
			.hasStatus(409)
			.bodyText()
			.contains(Said.the("offers.changed.title"), "Kept as typed");
	}

	@Test
	void anOffersDateIsExtendedToALaterDayThatIsNotTooFar() {
		RequestReference request = this.story.offered("Extended", Map.of("NIP", "sn"));
		AssignmentRecord offer = this.story.assignment(request, "sn");
		assertThat(this.desk.read(page(request) + "/extension?assignment=" + offer.id()))
			.contains(Said.the("offers.extension.title"), Said.partOf("offers.extension.due"));
		assertThat(extend(request, offer, "", "Why")).hasStatus(422)
			.bodyText()
			.contains(Said.the("offers.extension.date.missing"));
		assertThat(extend(request, offer, "soon", "Why")).hasStatus(422).bodyText().contains("soon");
		assertThat(extend(request, offer, offer.answerDueOn().toString(), "Why")).hasStatus(422)
			.bodyText()
			.contains(Said.partOf("offers.extension.date.early"));
		assertThat(extend(request, offer, offer.answerDueOn().plusYears(2).toString(), "Why")).hasStatus(422)
			.bodyText()
			.contains(Said.partOf("offers.extension.date.late"));
		LocalDate later = offer.answerDueOn().plusDays(7);
		assertThat(extend(request, offer, later.toString(), " ")).hasStatus(422)
			.bodyText()
			.contains(Said.the("offers.own-reason.missing"));
		LocalDate saturday = later.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
		assertThat(extend(request, offer, saturday.toString(), "Why")).hasStatus(422)
			.bodyText()
			.contains("is a Saturday, not a working day", "name=\"meant\"");
		String seen = seen(request);
		assertThat(extend(request, offer, later.toString(), "Holidays there", seen)).hasRedirectedUrl(page(request));
		assertThat(extend(request, offer, later.toString(), "Holidays there", seen)).hasRedirectedUrl(page(request));
		assertThat(history(request)).extracting(HistoryEntry::act).filteredOn(Act.EXTEND_OFFER::equals).hasSize(1);
		assertThat(this.story.assignment(request, "sn").answerDueOn()).isEqualTo(later);
		assertThat(this.filed.record(request).turns()).extracting(Turn::dueOn).containsExactly(later);
		assertThat(this.senegalCentre.read("/assignments/" + offer.id())).contains("Holidays there");
	}

	@Test
	void aDateThatHasPassedIsExtendedBeforeTheOfferExpires() {
		RequestReference request = this.story.offered("Extended late", Map.of("NIP", "sn"));
		AssignmentRecord offer = this.story.assignment(request, "sn");
		Instant late = this.clock.instant().plus(30, ChronoUnit.DAYS);
		LocalDate later = LocalDate.ofInstant(late, ZoneOffset.UTC).plusDays(10);
		DemonstrationClock.at(late, () -> {
			this.offers.extend(this.story.officer(), request, this.filed.seen(request), offer.id(), later, "Asked us");
			this.expiry.expireOverdue();
		});
		assertThat(this.story.assignment(request, "sn").status()).isEqualTo(AssignmentStatus.OFFERED);
	}

	@Test
	void aPartyWithMoreTimeIsNotOverdueAnyMore() {
		RequestReference request = this.story.submitted("The Party has longer", "NIP");
		DemonstrationClock.at(this.clock.instant().minus(60, ChronoUnit.DAYS), () -> this.filed.screening()
			.askForClarification(this.story.officer(), request, this.filed.seen(request), "Which plants?", Set.of()));
		String page = this.desk.read(page(request));
		assertThat(page).contains(Said.the("triage.resume"), Said.the("triage.decline"),
				Said.the("offers.extension.party"));
		assertThat(this.desk.read(page(request) + "/extension")).contains(Said.partOf("offers.extension.was-due"));
		LocalDate later = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC).plusDays(10);
		Map<String, List<String>> form = Map.of("seen", List.of(seen(request)), "press", List.of(Desk.press(request)),
				"assignment", List.of(""), "dueOn", List.of(later.toString()), "words",
				List.of("The ministry moves house"), "meant", List.of(later.toString()));
		assertThat(this.desk.send(page(request) + "/extension", "seen", seen(request), "dueOn",
				later.minusDays(20).toString(), "words", "Earlier"))
			.hasStatus(422);
		assertThat(this.desk.send(page(request) + "/extension", form)).hasRedirectedUrl(page(request));
		assertThat(this.desk.send(page(request) + "/extension", form)).as("pressed twice")
			.hasRedirectedUrl(page(request));
		assertThat(history(request)).extracting(HistoryEntry::act).filteredOn(Act.EXTEND_ANSWER::equals).hasSize(1);
		assertThat(this.filed.record(request).turns()).extracting(Turn::dueOn).containsExactly(later);
		assertThat(this.desk.read(page(request))).doesNotContain(Said.the("triage.resume"), Said.the("triage.decline"));
		assertThat(this.desk.send(page(request) + "/screening", "seen", seen(request))).hasStatus(422);
		assertThat(this.party.read("/requests/" + request)).contains("The ministry moves house");
		DemonstrationClock.at(this.clock.instant().plus(30, ChronoUnit.DAYS),
				() -> assertThat(this.filed.screening().possible(this.filed.record(request))).contains(Act.DECLINE,
						Act.RESUME_SCREENING));
	}

	@Test
	void whoLetsADatePassOrDeclinesStandsBesideTheNextProposal() {
		RequestReference request = this.story.offered("Came back", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		this.centres.decline(this.story.centre("sn"), this.story.assignment(request, "sn").id(),
				OfferDecline.NO_CAPACITY, "Nobody is free");
		DemonstrationClock.at(this.clock.instant().plus(60, ChronoUnit.DAYS), this.expiry::expireOverdue);
		String page = this.desk.read(page(request) + "/offers");
		assertThat(page).contains(Said.the("offers.refused"), "Nobody is free", Said.partOf("offers.assignment.passed"),
				this.story.centre("sn").name());
	}

	@Test
	void whatIsLeftOutNeedsWordsWhereTheCodeDoesNotSayIt() {
		RequestReference request = this.story.offered("Left out", Map.of("NIP", "sn", "BAT_BEP", "sn"));
		String form = "/assignments/" + this.story.assignment(request, "sn").id() + "/acceptance";
		assertThat(this.senegalCentre.send(form, "areas", "NIP", "declineCode", "OTHER", "declineWords", " "))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("assignments.refusal.words.missing"));
		assertThat(this.story.assignment(request, "sn").status()).isEqualTo(AssignmentStatus.OFFERED);
		assertThat(this.senegalCentre.send(form, "areas", "NIP", "declineCode", "NO_CAPACITY")).hasStatus(302);
		AssignmentRecord taken = this.story.assignment(request, "sn");
		assertThat(taken.status()).isEqualTo(AssignmentStatus.ACCEPTED);
		assertThat(taken.declineCode()).isEqualTo(OfferDecline.NO_CAPACITY);
		assertThat(taken.declineWords()).isEmpty();
	}

	@Test
	void whatIsLeftOutForAnotherReasonIsSaidInWords() {
		RequestReference request = this.story.offered("Left out otherwise", Map.of("NIP", "sn", "BAT_BEP", "sn"));
		String form = "/assignments/" + this.story.assignment(request, "sn").id() + "/acceptance";
		assertThat(this.senegalCentre.send(form, "areas", "NIP", "declineCode", "OTHER", "declineWords", "It moves"))
			.hasStatus(302);
		assertThat(this.story.assignment(request, "sn").declineWords()).isEqualTo("It moves");
	}

	@Test
	void theNumberOfQueriesDoesNotGrowWithTheCentres() {
		RequestReference few = this.filed.routing("Handed over, counted", "NIP");
		RequestReference many = this.filed.routing("Handed over, counted", "NIP", "BAT_BEP", "WASTE_DISPOSAL");
		this.story.offer(few, Map.of("NIP", "sn"));
		this.story.offer(many, Map.of("NIP", "sn", "BAT_BEP", "dz"));
		// The first look may load registers that have changed.
		this.desk.read(page(few) + "/handover");
		assertThat(asked(many)).isEqualTo(asked(few));
	}

	/** But for the inbox: whether it has anything to mark as read by now is chance. */
	private List<String> asked(RequestReference request) {
		return QueryCount.statements(() -> this.desk.read(page(request) + "/handover"))
			.stream()
			.filter((statement) -> !statement.contains("told_item"))
			.toList();
	}

	private MvcTestResult cancel(RequestReference request, AssignmentRecord assignment, String words) {
		return cancel(request, assignment, words, seen(request));
	}

	private MvcTestResult cancel(RequestReference request, AssignmentRecord assignment, String words, String seen) {
		return this.desk.send(page(request) + "/cancellation", "assignment", assignment.id().toString(), "words", words,
				"seen", seen, "press", Desk.press("cancel", assignment.id(), words, seen));
	}

	private MvcTestResult extend(RequestReference request, AssignmentRecord offer, String dueOn, String words) {
		return extend(request, offer, dueOn, words, seen(request));
	}

	private MvcTestResult extend(RequestReference request, AssignmentRecord offer, String dueOn, String words,
			String seen) {
		return this.desk.send(page(request) + "/extension", "assignment", offer.id().toString(), "dueOn", dueOn,
				"words", words, "seen", seen, "press", Desk.press("extend", offer.id(), dueOn, words, seen));
	}

	private MvcTestResult handOver(RequestReference request, List<String> areas, String centre, String words) {
		String page = this.desk.read(page(request) + "/handover");
		return this.desk.send(page(request) + "/handover",
				Map.of("seen", List.of(Desk.hidden(page, "seen")), "stamp", List.of(Desk.hidden(page, "stamp")),
						"areas", areas, "centre", List.of(centre), "words", List.of(words)));
	}

	private RequestReference accepted(String title) {
		RequestReference request = this.story.offered(title, Map.of("NIP", "sn"));
		accept(request);
		return request;
	}

	private void accept(RequestReference request) {
		this.centres.accept(this.story.centre("sn"), this.story.assignment(request, "sn").id(),
				new Acceptance(Set.of(NIP), false, "", null, ""));
	}

	private List<HistoryEntry> history(RequestReference request) {
		return this.filed.requests().history(this.filed.record(request).id(), this.story.officer());
	}

	private String seen(RequestReference request) {
		return Integer.toString(this.filed.seen(request));
	}

	private static String page(RequestReference request) {
		return "/triage/" + request;
	}

}
