package org.article12.assignments.domain;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRefusal;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Confirmed;
import org.article12.assignments.Cost;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Disputed;
import org.article12.assignments.Headcount;
import org.article12.assignments.Milestone;
import org.article12.assignments.OfferBasis;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.OfferTo;
import org.article12.assignments.Progress;
import org.article12.assignments.Work;
import org.article12.assignments.WorkContent;
import org.article12.assignments.WorkPlan;
import org.article12.catalogue.AreaCode;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.article12.core.DaysOff;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.Refusal;
import org.article12.core.Refused;
import org.article12.core.TooLong;
import org.article12.core.WorkingDays;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.Evaluation;
import org.article12.requests.Rating;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a centre must say is asked for by the assignment itself, whatever the way in. */
class AssignmentRulesTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final AreaCode BAT_BEP = new AreaCode("BAT_BEP");

	private static final CentreCode CENTRE = new CentreCode("SCRC-SN");

	private static final RecordedActor BY = new RecordedActor(Actor.CENTRE, new PersonId(new UUID(0, 1)), "A. Person",
			null, CENTRE);

	private static final Instant NOW = Instant.parse("2026-11-16T12:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

	private static final WorkingDays CALENDAR = new WorkingDays(new CalendarSettings(ZoneOffset.UTC),
			() -> new DaysOff(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of()),
			Clock.fixed(NOW, ZoneOffset.UTC));

	private static final List<Milestone> MILESTONES = List.of(new Milestone(1, "Workshop", TODAY.plusDays(30)));

	private static final List<Cost> COSTS = List.of(new Cost("The centre", 100));

	@Test
	void aReasonNeedsWordsWhereItsCodeDoesNotSayIt() {
		for (String blank : List.of("", " ", "\u200b")) {
			refuses(AssignmentRefusal.DECLINE_WORDS_MISSING,
					() -> offered().decline(OfferDecline.OTHER, blank, BY, NOW));
			refuses(AssignmentRefusal.DECLINE_WORDS_MISSING,
					() -> accept(offered(), new Acceptance(Set.of(NIP), false, "", OfferDecline.OTHER, blank)));
			refuses(AssignmentRefusal.FUNDING_WORDS_MISSING,
					() -> accept(offered(), new Acceptance(Set.of(NIP, BAT_BEP), true, blank, null, "")));
			Assignment waiting = offered();
			accept(waiting, new Acceptance(Set.of(NIP, BAT_BEP), true, "The fund", null, ""));
			refuses(RequestRefusal.REASON_MISSING, () -> waiting.fundingNotFound(blank, BY, NOW));
		}
		Assignment declined = offered();
		declined.decline(OfferDecline.TIMING, "", BY, NOW);
		assertThat(declined.status()).isEqualTo(AssignmentStatus.DECLINED);
	}

	@Test
	void aPlanHasOutputsMilestonesCostsAndTheWayItWasAgreed() {
		refuses(AssignmentRefusal.PLAN_EMPTY, () -> plan(List.of(), MILESTONES, COSTS, "By letter"));
		refuses(AssignmentRefusal.PLAN_EMPTY, () -> plan(List.of(" "), MILESTONES, COSTS, "By letter"));
		refuses(AssignmentRefusal.PLAN_EMPTY, () -> plan(List.of("A manual"), List.of(), COSTS, "By letter"));
		refuses(AssignmentRefusal.PLAN_EMPTY,
				() -> plan(List.of("A manual"), List.of(new Milestone(1, "", TODAY)), COSTS, "By letter"));
		refuses(AssignmentRefusal.PLAN_EMPTY, () -> plan(List.of("A manual"), MILESTONES, List.of(), "By letter"));
		refuses(AssignmentRefusal.PLAN_EMPTY,
				() -> plan(List.of("A manual"), MILESTONES, List.of(new Cost("The centre", -1)), "By letter"));
		refuses(AssignmentRefusal.PLAN_NOT_AGREED, () -> plan(List.of("A manual"), MILESTONES, COSTS, "\u00a0"));
		refuses(TooLong.TEXT_TOO_LONG, () -> plan(List.of("x".repeat(301)), MILESTONES, COSTS, "By letter"));
		plan(List.of("A manual"), MILESTONES, COSTS, "By letter");
	}

	@Test
	void progressIsOfAMilestoneOfThePlanAndNotOfTomorrow() {
		refuses(AssignmentRefusal.PROGRESS_EMPTY,
				() -> accepted().workedOn(work(Act.REPORT_PROGRESS, new Progress(List.of())), null));
		Delivery planned = new Delivery(AssignmentId.next(), RequestId.next(), CENTRE, AssignmentStatus.ACCEPTED,
				List.of())
			.with(work(Act.AGREE_PLAN, new WorkPlan(List.of("A manual"), MILESTONES, COSTS, "By letter")));
		refuses(AssignmentRefusal.MILESTONE_UNKNOWN,
				() -> WorkRules.require(new Progress(List.of(new Progress.Step(2, TODAY, ""))), planned, TODAY));
		refuses(AssignmentRefusal.DONE_IN_THE_FUTURE, () -> WorkRules
			.require(new Progress(List.of(new Progress.Step(1, TODAY.plusDays(1), ""))), planned, TODAY));
		WorkRules.require(new Progress(List.of(new Progress.Step(1, TODAY, ""))), planned, TODAY);
	}

	@Test
	void aReportSaysWhatWasDoneForWhomAndAtWhatCost() {
		List<PartyCode> parties = List.of(new PartyCode("SEN"));
		Headcount people = new Headcount(10, 5, 5);
		refuses(AssignmentRefusal.REPORT_EMPTY, () -> report(new DeliveryReport(" ", parties, people, "", COSTS)));
		refuses(AssignmentRefusal.REPORT_EMPTY, () -> report(new DeliveryReport("Done", List.of(), people, "", COSTS)));
		refuses(AssignmentRefusal.REPORT_EMPTY, () -> report(new DeliveryReport("Done", parties, null, "", COSTS)));
		refuses(AssignmentRefusal.REPORT_EMPTY,
				() -> report(new DeliveryReport("Done", parties, people, "", List.of())));
		report(new DeliveryReport("Done", parties, people, "", COSTS));
	}

	@ParameterizedTest
	@EnumSource
	void noVerbTakesATextThatIsTooLong(Wordy verb) {
		refuses(TooLong.TEXT_TOO_LONG, () -> verb.say.accept("x".repeat(WorkRules.MOST_OF_A_REPORT + 1)));
	}

	@ParameterizedTest
	@EnumSource
	void noVerbTakesABlankWhereItNeedsWords(Wordy verb) {
		for (String blank : List.of("", " ", "\u00a0", "\u200b\n")) {
			if (verb.without == null) {
				verb.say.accept(blank);
			}
			else {
				refuses(verb.without, () -> verb.say.accept(blank));
			}
		}
	}

	@Test
	void onlyAreasThatAreTheCentresCanBeTakenOrTakenBack() {
		AreaCode elsewhere = new AreaCode("LAB");
		refuses(AssignmentRefusal.ACCEPT_AT_LEAST_ONE_AREA,
				() -> accept(offered(), new Acceptance(Set.of(elsewhere), false, "", null, "")));
		refuses(AssignmentRefusal.ACCEPT_AT_LEAST_ONE_AREA,
				() -> accept(offered(), new Acceptance(Set.of(), false, "", null, "")));
		refuses(AssignmentRefusal.DECLINE_CODE_MISSING,
				() -> accept(offered(), new Acceptance(Set.of(NIP), false, "", null, "No room")));
		refuses(RequestRefusal.AREA_NOT_WITH_CENTRE, () -> offered().takeBack(Set.of(elsewhere), "No need", BY, NOW));
		refuses(RequestRefusal.AREA_NOT_WITH_CENTRE, () -> offered().takeBack(Set.of(), "No need", BY, NOW));
	}

	@Test
	void aDateIsExtendedToALaterDayUpToTheLatest() {
		LocalDate latest = TODAY.plusDays(60);
		refuses(AssignmentRefusal.DATE_TOO_FAR,
				() -> offered().extend(latest.plusDays(1), latest, "On leave", CALENDAR));
		refuses(RequestRefusal.DATE_NOT_LATER,
				() -> offered().extend(TODAY.plusDays(14), latest, "On leave", CALENDAR));
		Assignment extended = offered();
		extended.extend(latest, latest, "On leave", CALENDAR);
		assertThat(extended.answerDueOn()).isEqualTo(latest);
	}

	@Test
	void noMilestoneGetsTheNumberOfAnother() {
		Delivery before = new Delivery(AssignmentId.next(), RequestId.next(), CENTRE, AssignmentStatus.ACCEPTED,
				List.of())
			.with(work(Act.AGREE_PLAN, plan(1, 2)))
			.with(work(Act.AGREE_PLAN, plan(1)));
		WorkRules.require(plan(1, 3), before, TODAY);
		refuses(AssignmentRefusal.MILESTONE_UNKNOWN, () -> WorkRules.require(plan(1, 1), before, TODAY));
		refuses(AssignmentRefusal.MILESTONE_UNKNOWN, () -> WorkRules.require(plan(1, 2), before, TODAY));
		refuses(AssignmentRefusal.MILESTONE_UNKNOWN, () -> WorkRules.require(plan(0), before, TODAY));
	}

	@Test
	void moreWomenAndMenThanPeopleDoNotBenefit() {
		refuses(AssignmentRefusal.FEWER_PEOPLE_THAN_COUNTED, () -> new Headcount(9, 5, 5));
		refuses(AssignmentRefusal.FEWER_PEOPLE_THAN_COUNTED, () -> new Headcount(9, -1, 5));
		refuses(AssignmentRefusal.FEWER_PEOPLE_THAN_COUNTED,
				() -> new Headcount(9, Integer.MAX_VALUE, Integer.MAX_VALUE));
	}

	private static WorkPlan plan(Integer... numbers) {
		return new WorkPlan(List.of("A manual"),
				Stream.of(numbers).map((number) -> new Milestone(number, "Workshop", TODAY)).toList(), COSTS,
				"By letter");
	}

	private static Assignment waiting() {
		Assignment waiting = offered();
		accept(waiting, new Acceptance(Set.of(NIP, BAT_BEP), true, "The fund", null, ""));
		return waiting;
	}

	private static Assignment reported() {
		Assignment reported = accepted();
		reported.report(work(Act.REPORT_DELIVERY,
				new DeliveryReport("Done", List.of(new PartyCode("SEN")), new Headcount(1, 1, 0), "", COSTS)));
		return reported;
	}

	/** Every verb to which somebody says something in words. */
	private enum Wordy {

		FUNDING(AssignmentRefusal.FUNDING_WORDS_MISSING,
				(words) -> AssignmentRulesTests.accept(offered(),
						new Acceptance(Set.of(NIP, BAT_BEP), true, words, null, ""))),
		NO_FUNDING(null,
				(words) -> AssignmentRulesTests.accept(offered(),
						new Acceptance(Set.of(NIP, BAT_BEP), false, words, null, ""))),
		PARTLY(null,
				(words) -> AssignmentRulesTests.accept(offered(),
						new Acceptance(Set.of(NIP), false, "", OfferDecline.TIMING, words))),
		PARTLY_FOR_ANOTHER_REASON(AssignmentRefusal.DECLINE_WORDS_MISSING,
				(words) -> AssignmentRulesTests.accept(offered(),
						new Acceptance(Set.of(NIP), false, "", OfferDecline.OTHER, words))),
		WHOLLY(null,
				(words) -> AssignmentRulesTests.accept(offered(),
						new Acceptance(Set.of(NIP, BAT_BEP), false, "", null, words))),
		DECLINE(null, (words) -> offered().decline(OfferDecline.TIMING, words, BY, NOW)),
		DECLINE_FOR_ANOTHER_REASON(AssignmentRefusal.DECLINE_WORDS_MISSING,
				(words) -> offered().decline(OfferDecline.OTHER, words, BY, NOW)),
		TAKE_BACK(RequestRefusal.REASON_MISSING, (words) -> offered().takeBack(Set.of(NIP), words, BY, NOW)),
		EXTEND(RequestRefusal.REASON_MISSING,
				(words) -> offered().extend(TODAY.plusDays(20), TODAY.plusDays(60), words, CALENDAR)),
		FUNDING_FOUND(null, (words) -> waiting().fundingFound(words, TODAY)),
		FUNDING_NOT_FOUND(RequestRefusal.REASON_MISSING, (words) -> waiting().fundingNotFound(words, BY, NOW)),
		OUTPUT(AssignmentRefusal.PLAN_EMPTY,
				(words) -> AssignmentRulesTests.plan(List.of(words), MILESTONES, COSTS, "By letter")),
		MILESTONE(AssignmentRefusal.PLAN_EMPTY,
				(words) -> AssignmentRulesTests
					.plan(List.of("A manual"), List.of(new Milestone(1, words, TODAY)), COSTS, "By letter")),
		COST(AssignmentRefusal.PLAN_EMPTY,
				(words) -> AssignmentRulesTests.plan(List.of("A manual"), MILESTONES, List.of(new Cost(words, 1)),
						"By letter")),
		AGREED(AssignmentRefusal.PLAN_NOT_AGREED,
				(words) -> AssignmentRulesTests.plan(List.of("A manual"), MILESTONES, COSTS, words)),
		PROGRESS(null,
				(words) -> accepted().workedOn(
						work(Act.REPORT_PROGRESS, new Progress(List.of(new Progress.Step(1, null, words)))), null)),
		DONE(AssignmentRefusal.REPORT_EMPTY,
				(words) -> AssignmentRulesTests.report(
						new DeliveryReport(words, List.of(new PartyCode("SEN")), new Headcount(1, 1, 0), "", COSTS))),
		TECHNOLOGIES(null,
				(words) -> AssignmentRulesTests.report(new DeliveryReport("Done", List.of(new PartyCode("SEN")),
						new Headcount(1, 1, 0), words, COSTS))),
		DISPUTE(RequestRefusal.REASON_MISSING,
				(words) -> reported().dispute(work(Act.DISPUTE, new Disputed(words)), TODAY)),
		CONFIRM(null, (words) -> reported().confirm(work(Act.CONFIRM,
				new Confirmed(new Evaluation(Rating.YES, Rating.YES, Rating.YES, Rating.YES, words)))));

		private final @Nullable Refusal without;

		private final Consumer<String> say;

		Wordy(@Nullable Refusal without, Consumer<String> say) {
			this.without = without;
			this.say = say;
		}

	}

	private static Assignment offered() {
		return Assignment.offer(RequestId.next(), CENTRE,
				new OfferTo(Set.of(NIP, BAT_BEP), OfferBasis.LISTED, List.of()), NOW, TODAY.plusDays(14));
	}

	private static Assignment accepted() {
		Assignment assignment = offered();
		accept(assignment, new Acceptance(Set.of(NIP, BAT_BEP), false, "", null, ""));
		return assignment;
	}

	private static void accept(Assignment assignment, Acceptance acceptance) {
		assignment.accept(acceptance, TODAY.plusDays(28), BY, NOW);
	}

	private static void plan(List<String> outputs, List<Milestone> milestones, List<Cost> costs, String agreed) {
		accepted().workedOn(work(Act.AGREE_PLAN, new WorkPlan(outputs, milestones, costs, agreed)), TODAY);
	}

	private static void report(DeliveryReport report) {
		accepted().report(work(Act.REPORT_DELIVERY, report));
	}

	private static Work work(Act act, WorkContent content) {
		return new Work(1, act, NOW, BY.person(), BY.name(), content);
	}

	private static void refuses(Refusal reason, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
