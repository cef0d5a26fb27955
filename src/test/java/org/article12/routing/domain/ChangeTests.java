package org.article12.routing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Strength;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.routing.AskedBefore;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Choice;
import org.article12.routing.Gap;
import org.article12.routing.Need;
import org.article12.routing.RoutingProposal;
import org.article12.routing.Rules;
import org.article12.routing.Weights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of the next proposal when something happens to a centre, on generated
 * cases with any weights and any history. A failure names the seed of its case.
 */
class ChangeTests {

	private static final long FIRST_SEED = 20261123;

	private static final int CASES = 2000;

	private interface Check {

		void on(Need need, List<CentreFacts> centres, Rules rules, Random random, String seed);

	}

	@Test
	void whateverHappensToACentreTheNextProposalIsForTheOpenRemainderOnly() {
		eachCase((need, centres, rules, random, seed) -> {
			RoutingProposal first = propose(need, centres, rules);
			if (first.chosen().size() < 2) {
				return;
			}
			Choice back = first.chosen().get(random.nextInt(first.chosen().size()));
			Map<CentreCode, Set<AreaCode>> declined = declined(need);
			declined.computeIfAbsent(back.centre(), (_) -> new TreeSet<>()).addAll(back.areas());
			Need remainder = Need.of(need.party(), back.areas(), need.languages(),
					new AskedBefore(declined, unanswered(need)), need.asOf());
			RoutingProposal next = propose(remainder, centres, rules);
			assertThat(next.areas()).as("declined or expired, %s", seed).isEqualTo(back.areas());
			assertThat(centresOf(next)).as("declined or expired, %s", seed).doesNotContain(back.centre());
			for (Map.Entry<String, UnaryOperator<CentreFacts>> change : losses(back.areas()).entrySet()) {
				Need open = Need.of(need.party(), back.areas(), need.languages(),
						new AskedBefore(declined(need), unanswered(need)), need.asOf());
				RoutingProposal after = propose(open, with(centres, back.centre(), change.getValue()), rules);
				assertThat(after.areas()).as("%s, %s", change.getKey(), seed).isEqualTo(back.areas());
				assertThat(placed(after)).as("%s is as good as declined, %s", change.getKey(), seed)
					.isEqualTo(placed(next));
			}
		});
	}

	@Test
	void whatHappensToACentreThatIsNotChosenChangesNothingOfTheChoice() {
		eachCase((need, centres, rules, random, seed) -> {
			RoutingProposal before = propose(need, centres, rules);
			List<CentreCode> others = centres.stream()
				.map(CentreFacts::code)
				.filter((code) -> !centresOf(before).contains(code))
				.toList();
			for (CentreCode other : others) {
				losses(List.copyOf(need.areas()))
					.forEach((what, change) -> assertThat(placed(propose(need, with(centres, other, change), rules)))
						.as("%s %s, %s", other, what, seed)
						.isEqualTo(placed(before)));
			}
		});
	}

	// A share of recent work is one of all centres' work: with a centre that has worked,
	// others' shares go as well.
	@Test
	void aCentreThatIsNotChosenAndHasNoHistoryCanGoWithoutChangingTheChoice() {
		eachCase((need, centres, rules, random, seed) -> {
			List<CentreFacts> fresh = centres.stream()
				.map((centre) -> centre.with(centre.openWork(), Track.NONE))
				.toList();
			RoutingProposal before = propose(need, fresh, rules);
			for (CentreFacts centre : fresh) {
				if (!centresOf(before).contains(centre.code())) {
					List<CentreFacts> without = new ArrayList<>(fresh);
					without.remove(centre);
					assertThat(placed(propose(need, without, rules))).as("without %s, %s", centre.code(), seed)
						.isEqualTo(placed(before));
				}
			}
		});
	}

	@Test
	void oneCentreMoreNeverOpensAGap() {
		eachCase((need, centres, rules, random, seed) -> {
			if (centres.isEmpty()) {
				return;
			}
			List<CentreFacts> fewer = new ArrayList<>(centres);
			fewer.remove(random.nextInt(fewer.size()));
			assertThat(gaps(propose(need, fewer, rules))).as(seed).containsAll(gaps(propose(need, centres, rules)));
		});
	}

	@Test
	void oneAreaMoreAtACentreOpensNoGap() {
		eachCase((need, centres, rules, random, seed) -> {
			for (CentreFacts centre : centres) {
				List<CentreFacts> more = with(centres, centre.code(), (one) -> {
					SortedMap<AreaCode, Strength> areas = new TreeMap<>(one.areas());
					need.areas().forEach((area) -> areas.putIfAbsent(area, Strength.SECONDARY));
					return areas(one, areas);
				});
				assertThat(gaps(propose(need, centres, rules))).as(seed).containsAll(gaps(propose(need, more, rules)));
			}
		});
	}

	/** What can happen to a centre so that it takes none of the areas any more. */
	private static Map<String, UnaryOperator<CentreFacts>> losses(List<AreaCode> areas) {
		Map<String, UnaryOperator<CentreFacts>> losses = new TreeMap<>();
		losses.put("suspended", (one) -> facts(one, true, one.endedOn(), one.backOn(), one.capacity()));
		losses.put("ended", (one) -> facts(one, one.suspended(), Cases.TODAY, one.backOn(), one.capacity()));
		losses.put("away",
				(one) -> facts(one, one.suspended(), one.endedOn(), Cases.TODAY.plusDays(9), one.capacity()));
		losses.put("full", (one) -> facts(one, one.suspended(), one.endedOn(), one.backOn(), 0));
		losses.put("area lost", (one) -> {
			SortedMap<AreaCode, Strength> left = new TreeMap<>(one.areas());
			left.keySet().removeAll(areas);
			return areas(one, left);
		});
		return losses;
	}

	private static CentreFacts areas(CentreFacts one, SortedMap<AreaCode, Strength> areas) {
		return new CentreFacts(one.code(), one.region(), one.hostParty(), one.latitude(), one.longitude(),
				one.suspended(), one.endedOn(), one.backOn(), one.capacity(), one.openWork(), one.languages(), areas,
				one.services(), one.track());
	}

	private static CentreFacts facts(CentreFacts one, boolean suspended, @Nullable LocalDate endedOn,
			@Nullable LocalDate backOn, @Nullable Integer capacity) {
		return new CentreFacts(one.code(), one.region(), one.hostParty(), one.latitude(), one.longitude(), suspended,
				endedOn, backOn, capacity, one.openWork(), one.languages(), one.areas(), one.services(), one.track());
	}

	private static List<CentreFacts> with(List<CentreFacts> centres, CentreCode code,
			UnaryOperator<CentreFacts> change) {
		return centres.stream().map((one) -> one.code().equals(code) ? change.apply(one) : one).toList();
	}

	private static void eachCase(Check check) {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Random random = new Random(seed);
			Cases.Case generated = Cases.withHistory(random, Cases.generated(random, 10, 6));
			Weights weights = random.nextBoolean() ? Weights.DEFAULT : Cases.weights(random);
			check.on(generated.need(), generated.centres(), new Rules("9", weights), random, "seed " + seed);
		}
	}

	private static RoutingProposal propose(Need need, List<CentreFacts> centres, Rules rules) {
		return RoutingEngine.propose(need, CentreSnapshot.of(centres), rules);
	}

	private static Map<CentreCode, Set<AreaCode>> declined(Need need) {
		Map<CentreCode, Set<AreaCode>> declined = new HashMap<>();
		need.declinedBefore().forEach((centre, areas) -> declined.put(centre, new TreeSet<>(areas)));
		return declined;
	}

	private static Map<CentreCode, Map<AreaCode, LocalDate>> unanswered(Need need) {
		return new HashMap<>(need.unansweredBefore());
	}

	private static List<CentreCode> centresOf(RoutingProposal proposal) {
		return proposal.chosen().stream().map(Choice::centre).toList();
	}

	private static List<AreaCode> gaps(RoutingProposal proposal) {
		return proposal.gaps().stream().map(Gap::area).toList();
	}

	private static SortedMap<AreaCode, CentreCode> placed(RoutingProposal proposal) {
		SortedMap<AreaCode, CentreCode> placed = new TreeMap<>();
		proposal.chosen().forEach((choice) -> choice.areas().forEach((area) -> placed.put(area, choice.centre())));
		return placed;
	}

}
