package org.article12.routing.domain;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.article12.TestOrder;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.parties.Region;
import org.article12.routing.AreaScore;
import org.article12.routing.CentreFacts;
import org.article12.routing.Considered;
import org.article12.routing.QueuePlan;
import org.article12.routing.QueuePlan.Cause;
import org.article12.routing.QueuePlan.Planned;
import org.article12.routing.QueuePlan.Proof;
import org.article12.routing.RoutingProposal;
import org.article12.routing.Rules;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One plan for the whole queue: best of all, within capacities, never by chance. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class QueuePlanTests {

	private static final long FIRST_SEED = 20261123;

	@Test
	void whoComesFirstDoesNotTakeTheRoomThatOnlyAnotherNeeds() {
		QueuePlan plan = Waiting
			.of(List.of(Cases.centre("AA", "NIP", "BAT_BEP").lists().load(0, 1).build(),
					Cases.centre("BB", "NIP").build()), "NIP", "BAT_BEP")
			.plan();
		assertThat(plan.needs()).extracting(Planned::alone)
			.containsExactly(places("NIP", "AA"), places("BAT_BEP", "AA"));
		assertThat(plan.needs()).extracting(Planned::inTurn).containsExactly(places("NIP", "AA"), places());
		assertThat(plan.needs()).extracting(Planned::together)
			.containsExactly(places("NIP", "BB"), places("BAT_BEP", "AA"));
		assertThat(plan.gain()).isOne();
		assertThat(plan.alone().beyond()).isOne();
		assertThat(plan.together().beyond()).isZero();
		assertThat(plan.proof()).isEqualTo(Proof.BEST);
		assertThat(plan.needs().getFirst().differences()).singleElement()
			.extracting(QueuePlan.Difference::cause)
			.isEqualTo(Cause.ROOM_FOR_OTHERS);
	}

	@Test
	void whereNotAllCanBeServedThoseWhoHaveWaitedLongerAre() {
		QueuePlan plan = Waiting.of(List.of(Cases.centre("AA", "NIP").load(1, 3).build()), "NIP", "NIP", "NIP").plan();
		assertThat(plan.needs()).extracting((need) -> need.together().isEmpty()).containsExactly(false, false, true);
		assertThat(plan.needs().getLast().differences()).singleElement()
			.extracting(QueuePlan.Difference::cause)
			.isEqualTo(Cause.NO_ROOM);
	}

	@Test
	void anAssignmentTakesOneUnitOfCapacityHoweverManyAreasItHas() {
		QueuePlan plan = Waiting.of(List.of(Cases.centre("AA", "NIP", "BAT_BEP").load(0, 1).build()), "NIP BAT_BEP")
			.plan();
		assertThat(plan.together()).isEqualTo(new QueuePlan.Tally(2, 1, 0, 1));
	}

	@Test
	void betweenCentresThatSuitAsWellWorkIsSpreadEvenly() {
		QueuePlan plan = Waiting
			.of(List.of(Cases.centre("AA", "NIP").build(), Cases.centre("BB", "NIP").at(15, -15).build()), "NIP", "NIP",
					"NIP", "NIP")
			.plan();
		assertThat(plan.inTurn().most()).isEqualTo(4);
		assertThat(plan.together().most()).isEqualTo(2);
		assertThat(plan.needs()).flatExtracting(Planned::differences)
			.hasSize(2)
			.allSatisfy((difference) -> assertThat(difference.cause()).isEqualTo(Cause.EVEN_SPREAD));
	}

	@Test
	void aMainFieldIsNotGivenUpForAnEvenSpread() {
		QueuePlan plan = Waiting
			.of(List.of(Cases.centre("AA", "NIP").build(), Cases.centre("BB").secondary("NIP").build()), "NIP", "NIP")
			.plan();
		assertThat(plan.needs()).extracting(Planned::together).containsOnly(places("NIP", "AA"));
	}

	@Test
	void anEmptyQueueHasAnEmptyPlan() {
		QueuePlan plan = Waiting.of(List.of(Cases.centre("AA", "NIP").build())).plan();
		assertThat(plan.needs()).isEmpty();
		assertThat(plan.proof()).isEqualTo(Proof.BEST);
	}

	@Test
	void everyGoalIsReachedAsTheBestOfAllPlansReachesIt() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + 500; seed++) {
			Random random = new Random(seed);
			Waiting waiting = Waiting.generated(random, 4, 4, 3, 2);
			Rules rules = (seed % 2 == 0) ? Rules.DEFAULT : new Rules("9", Cases.weights(random));
			QueuePlan plan = waiting.plan(rules);
			List<SortedMap<AreaCode, CentreCode>> together = plan.needs().stream().map(Planned::together).toList();
			EveryPlan oracle = new EveryPlan(waiting, rules, together);
			assertThat(oracle.reached(together)).as("seed %s", seed).isEqualTo(oracle.best());
			assertThat(plan.proof()).as("seed %s", seed).isEqualTo(Proof.BEST);
		}
	}

	@Test
	void noCentreIsGivenMoreThanItCanTakeAndNoAreaIsLostAgainstTheProposalsInTurn() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + 60; seed++) {
			Waiting waiting = Waiting.generated(new Random(seed), 40, 12, 6, 5);
			QueuePlan plan = waiting.plan();
			assertThat(plan.together().beyond()).as("seed %s", seed).isZero();
			assertThat(plan.inTurn().beyond()).as("seed %s", seed).isZero();
			assertThat(plan.gain()).as("seed %s", seed).isNotNegative();
			assertThat(plan.together().areas()).as("seed %s", seed).isLessThanOrEqualTo(plan.alone().areas());
		}
	}

	@Test
	void whoTakesAnAreaStandsForThePartyAndCanTakeItAndRoundOneComesFirst() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + 60; seed++) {
			Waiting waiting = Waiting.generated(new Random(seed), 25, 10, 5, 4);
			QueuePlan plan = waiting.plan();
			Map<CentreCode, Integer> room = room(waiting, plan);
			List<RoutingProposal> alone = QueuePlanner.alone(waiting.needs(), waiting.snapshot(), Rules.DEFAULT);
			for (int need = 0; need < alone.size(); need++) {
				assertFair(alone.get(need), plan.needs().get(need).together(), waiting, room, "seed " + seed);
			}
		}
	}

	private static void assertFair(RoutingProposal alone, SortedMap<AreaCode, CentreCode> together, Waiting waiting,
			Map<CentreCode, Integer> room, String seed) {
		Map<CentreCode, Considered> able = new HashMap<>();
		alone.considered().stream().filter(Considered::eligible).forEach((one) -> able.put(one.centre(), one));
		together.forEach((area, centre) -> assertThat(able.get(centre)).as(seed)
			.isNotNull()
			.satisfies((one) -> assertThat(one.scores()).anyMatch((score) -> score.area().equals(area))));
		able.values().stream().filter((one) -> room.getOrDefault(one.centre(), 0) > 0).forEach((free) -> {
			for (AreaScore score : free.scores()) {
				assertThat(together).as(seed).containsKey(score.area());
				Considered taker = able.get(together.get(score.area()));
				assertThat(isFirstRound(taker, alone, waiting) || !isFirstRound(free, alone, waiting)).as(seed)
					.isTrue();
			}
		});
	}

	private static boolean isFirstRound(Considered considered, RoutingProposal proposal, Waiting waiting) {
		return switch (considered.basis()) {
			case HOST, LISTED -> true;
			case SCOPE -> waiting.centres()
				.stream()
				.filter((centre) -> centre.code().equals(considered.centre()))
				.anyMatch(
						(centre) -> (centre.region() == Region.AFRICA) == proposal.party().equals(Cases.PARTY.code()));
			case REGION -> false;
			case null -> false;
		};
	}

	@Test
	void theSameQueueGivesTheSamePlanInWhateverOrderCentresCome() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + 20; seed++) {
			Random random = new Random(seed);
			Waiting waiting = Waiting.generated(random, 30, 10, 5, 4);
			List<CentreFacts> shuffled = new ArrayList<>(waiting.centres());
			Collections.shuffle(shuffled, random);
			QueuePlan plan = waiting.plan();
			assertThat(waiting.plan()).as("again, seed %s", seed).isEqualTo(plan);
			assertThat(new Waiting(waiting.needs(), shuffled).plan()).as("shuffled, seed %s", seed).isEqualTo(plan);
		}
	}

	@Test
	void aPlanForThreeHundredNeedsAndTwentyCentresIsReadyWhileAnOfficerWaits() {
		Waiting waiting = Waiting.ofTheWorld(new Random(FIRST_SEED), 300, 8);
		QueuePlan plan = assertWithin(Duration.ofSeconds(20), waiting::plan);
		assertThat(plan.proof()).isEqualTo(Proof.BEST);
		assertThat(plan.gain()).isPositive();
	}

	@Test
	void tenThousandProposalsOneByOneAreReadyWithinFiveSeconds() {
		Waiting waiting = Waiting.ofTheWorld(new Random(FIRST_SEED), 10_000, 8);
		List<RoutingProposal> proposals = assertWithin(Duration.ofSeconds(5),
				() -> QueuePlanner.alone(waiting.needs(), waiting.snapshot(), Rules.DEFAULT));
		assertThat(proposals).hasSize(10_000);
	}

	// The thread's own time, so that a busy machine does not count.
	private static <T> T assertWithin(Duration limit, Supplier<T> work) {
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		long begun = thread.getCurrentThreadCpuTime();
		T done = work.get();
		Duration taken = Duration.ofNanos(thread.getCurrentThreadCpuTime() - begun);
		assertThat(taken).isLessThan(limit);
		return done;
	}

	private static Map<CentreCode, Integer> room(Waiting waiting, QueuePlan plan) {
		Map<CentreCode, Integer> room = new HashMap<>();
		for (CentreFacts centre : waiting.centres()) {
			long given = plan.needs()
				.stream()
				.filter((need) -> new TreeSet<>(need.together().values()).contains(centre.code()))
				.count();
			Integer capacity = centre.capacity();
			room.put(centre.code(),
					(capacity != null) ? (int) (capacity - centre.openWork() - given) : Integer.MAX_VALUE);
		}
		return room;
	}

	private static SortedMap<AreaCode, CentreCode> places(String... areasAndCentres) {
		SortedMap<AreaCode, CentreCode> places = new TreeMap<>();
		for (int at = 0; at < areasAndCentres.length; at += 2) {
			places.put(new AreaCode(areasAndCentres[at]), new CentreCode("SCRC-" + areasAndCentres[at + 1]));
		}
		return places;
	}

}
