package org.article12.routing.domain;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.article12.catalogue.AreaCode;
import org.article12.centres.ServiceBasis;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.core.WorkingLanguage;
import org.article12.routing.Alternative;
import org.article12.routing.AskedBefore;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Choice;
import org.article12.routing.Considered;
import org.article12.routing.Criterion;
import org.article12.routing.Gap;
import org.article12.routing.Need;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;
import org.article12.routing.RoutingProposal;
import org.article12.routing.Rules;
import org.article12.routing.Weights;
import org.junit.jupiter.api.Test;

import static org.article12.routing.domain.Cases.centre;
import static org.article12.routing.domain.Cases.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The rules, one by one. */
class RoutingRulesTests {

	// Hard rules

	@Test
	void aSuspendedCentreIsNotChosen() {
		assertThat(reasons(need("A"), centre("AA", "A").lists().suspended().build()))
			.contains(Reason.of(ReasonCode.SUSPENDED));
	}

	@Test
	void aCentreWhoseMandateHasEndedIsNotChosen() {
		assertThat(reasons(need("A"), centre("AA", "A").lists().endsOn(Cases.TODAY).build()))
			.contains(Reason.of(ReasonCode.ENDED, "2026-11-22"));
	}

	@Test
	void aCentreWhoseMandateEndsTomorrowIsActiveToday() {
		assertThat(takers(need("A"), centre("AA", "A").lists().endsOn(Cases.TODAY.plusDays(1)).build()))
			.containsExactly("SCRC-AA:A");
	}

	@Test
	void aCentreThatIsAwayIsNotChosenAndSaysWhenItIsBack() {
		assertThat(reasons(need("A"), centre("AA", "A").lists().backOn(Cases.TODAY.plusDays(1)).build()))
			.contains(Reason.of(ReasonCode.AWAY, "2026-11-23"));
	}

	@Test
	void ofACentreThatIsNotActiveItIsNotSaidThatItIsAway() {
		assertThat(reasons(need("A"), centre("AA", "A").lists().suspended().backOn(Cases.TODAY.plusDays(1)).build()))
			.contains(Reason.of(ReasonCode.SUSPENDED))
			.doesNotContain(Reason.of(ReasonCode.AWAY, "2026-11-23"));
	}

	@Test
	void aHeadingConfersNoAreaUnderIt() {
		assertThat(reasons(need("TRAINING.PRTR"), centre("AA", "TRAINING").lists().build()))
			.contains(Reason.of(ReasonCode.NO_AREA, "TRAINING.PRTR"));
	}

	@Test
	void aFullCentreIsNotChosen() {
		assertThat(reasons(need("A"), centre("AA", "A").lists().load(2, 2).build()))
			.contains(Reason.of(ReasonCode.FULL, 2, 2));
	}

	@Test
	void noRecordedCapacityMeansNoLimit() {
		assertThat(takers(need("A"), centre("AA", "A").lists().load(1000, null).build())).containsExactly("SCRC-AA:A");
	}

	@Test
	void aCentreThatDeclinedAnAreaIsNotAskedForItAgainButForOthers() {
		Need need = Need.of(Cases.PARTY, Cases.areas("A", "B"), Set.of(),
				new AskedBefore(Map.of(new CentreCode("SCRC-AA"), Set.of(new AreaCode("A"))), Map.of()), Cases.TODAY);
		assertThat(takers(need, centre("AA", "A", "B").lists().build(), centre("BB", "A").lists().build()))
			.containsExactly("SCRC-AA:B", "SCRC-BB:A");
	}

	// Rounds

	@Test
	void aHostCountryStandsInRoundOne() {
		assertThat(choice(need("A"), centre("AA", "A").elsewhere().hostedByParty().build()))
			.satisfies(stands(ServiceBasis.HOST, 1));
	}

	@Test
	void aCentreOfAnotherRegionThatListsThePartyStandsInRoundOne() {
		assertThat(choice(need("A"), centre("AA", "A").elsewhere().lists().build()))
			.satisfies(stands(ServiceBasis.LISTED, 1));
	}

	@Test
	void aLooserScopeCountsInRoundOneInTheRegionAndInRoundTwoElsewhere() {
		assertThat(choice(need("A"), centre("AA", "A").inScope().build())).satisfies(stands(ServiceBasis.SCOPE, 1));
		assertThat(choice(need("A"), centre("AA", "A").elsewhere().inScope().build()))
			.satisfies(stands(ServiceBasis.SCOPE, 2));
	}

	@Test
	void everyOtherCentreOfTheRegionStandsInRoundTwo() {
		assertThat(choice(need("A"), centre("AA", "A").build())).satisfies(stands(ServiceBasis.REGION, 2));
	}

	@Test
	void roundTwoTakesOnlyWhatRoundOneLeavesOpen() {
		assertThat(takers(need("A", "B"), centre("AA", "A", "B").build(),
				centre("BB", "A").secondary("A").lists().build()))
			.containsExactly("SCRC-BB:A", "SCRC-AA:B");
	}

	@Test
	void aCentreThatDoesNotStandForThePartyIsNamedNearestFirstAndNeverChosen() {
		RoutingProposal proposal = Cases.propose(need("A"), List.of(centre("AA", "A").elsewhere().at(50, 50).build(),
				centre("BB", "A").elsewhere().at(20, -14).build(), centre("CC", "B").lists().build()));
		assertThat(proposal.chosen()).isEmpty();
		assertThat(proposal.gaps()).containsExactly(new Gap(new AreaCode("A"), Reason.of(ReasonCode.NO_CENTRE, "A"),
				List.of(new CentreCode("SCRC-BB"), new CentreCode("SCRC-AA"))));
	}

	// The smallest set

	@Test
	void theSmallestSetIsFoundWhereGreedMisses() {
		// Greed takes AA first for its four areas and then needs two more.
		assertThat(takers(need("A", "B", "C", "D", "E", "F"), centre("AA", "A", "B", "D", "E").lists().build(),
				centre("BB", "A", "B", "C").lists().build(), centre("CC", "D", "E", "F").lists().build()))
			.containsExactly("SCRC-BB:A,B,C", "SCRC-CC:D,E,F");
	}

	// Ties, in their order

	@Test
	void theRegionComesBeforeAMainField() {
		assertThat(takers(need("A"), centre("AA", "A").elsewhere().lists().build(),
				centre("BB").secondary("A").inScope().build()))
			.containsExactly("SCRC-BB:A");
	}

	@Test
	void aMainFieldComesBeforeALanguage() {
		assertThat(takers(need("A"), centre("AA").secondary("A").lists().build(),
				centre("BB", "A").lists().speaks(WorkingLanguage.EN).build()))
			.containsExactly("SCRC-BB:A");
	}

	@Test
	void aLanguageComesBeforeTheHostCountry() {
		assertThat(takers(need("A"), centre("AA", "A").hostedByParty().speaks(WorkingLanguage.EN).build(),
				centre("BB", "A").lists().build()))
			.containsExactly("SCRC-BB:A");
	}

	@Test
	void theHostCountryComesBeforeAListAndAListBeforeAScope() {
		CentreFacts scope = centre("AA", "A").inScope().build();
		CentreFacts list = centre("BB", "A").lists().load(9, 10).build();
		CentreFacts host = centre("CC", "A").hostedByParty().load(9, 10).build();
		assertThat(takers(need("A"), scope, list, host)).containsExactly("SCRC-CC:A");
		assertThat(takers(need("A"), scope, list)).containsExactly("SCRC-BB:A");
	}

	@Test
	void aScopeComesBeforeTheRegionAlone() {
		assertThat(takers(need("A"), centre("AA", "A").build(), centre("BB", "A").elsewhere().inScope().build()))
			.as("unless the region itself decides")
			.containsExactly("SCRC-AA:A");
	}

	@Test
	void whatIsHeldInCommonDecidesByTheCriterionThatGainsMost() {
		CentreFacts scope = centre("AA", "A").inScope().build();
		assertThat(RoutingEngine
			.propose(need("A"), CentreSnapshot.of(List.of(scope, centre("BB", "A").lists().build())), Rules.DEFAULT)
			.considered()
			.getFirst()
			.reasons()).contains(Reason.of(ReasonCode.COMES_SECOND, "LISTED", 1, 0, "SCRC-BB"));
	}

	// What centres have done

	@Test
	void ofEqualCentresTheOneWithTheLowerShareOfRecentWorkComesFirst() {
		assertThat(takers(need("A"), centre("AA", "A").lists().track(recent(3)).build(),
				centre("BB", "A").lists().track(recent(2)).build()))
			.containsExactly("SCRC-BB:A");
	}

	@Test
	void aCentreWithoutHistoryStandsBetweenAGoodAndABadOne() {
		CentreFacts good = centre("CC", "A").lists().track(answered(4, 4)).build();
		CentreFacts none = centre("BB", "A").lists().build();
		CentreFacts bad = centre("AA", "A").lists().track(answered(4, 0)).build();
		assertThat(takers(need("A"), bad, none, good)).containsExactly("SCRC-CC:A");
		assertThat(takers(need("A"), bad, none)).containsExactly("SCRC-BB:A");
		CentreFacts praised = centre("DD", "A").lists()
			.track(new Track(0, 0, 0, 1, 8, Collections.emptySortedMap()))
			.build();
		assertThat(takers(need("A"), none, praised)).containsExactly("SCRC-DD:A");
	}

	@Test
	void deliveriesConfirmedInTheAreaSpeakForACentreInThatAreaOnly() {
		CentreFacts done = centre("BB", "A", "B").lists()
			.track(new Track(0, 0, 0, 0, 0, new TreeMap<>(Map.of(new AreaCode("B"), 1))))
			.build();
		CentreFacts other = centre("AA", "A", "B").lists().build();
		assertThat(takers(need("A"), other, done)).containsExactly("SCRC-AA:A");
		assertThat(takers(need("B"), other, done)).containsExactly("SCRC-BB:B");
	}

	@Test
	void noHistoryOutweighsWhatTheDesignPutsFirst() {
		assertThat(takers(need("A"),
				centre("AA", "A").inScope()
					.track(new Track(0, 9, 9, 9, 72, new TreeMap<>(Map.of(new AreaCode("A"), 10))))
					.build(),
				centre("BB", "A").lists().track(new Track(50, 9, 0, 9, 0, Collections.emptySortedMap())).build()))
			.containsExactly("SCRC-BB:A");
	}

	// Weights

	@Test
	void anotherWeightMakesAnotherChoice() {
		Need need = need("A");
		CentreSnapshot centres = CentreSnapshot.of(List.of(centre("AA", "A").lists().at(60, 60).build(),
				centre("BB", "A").elsewhere().lists().speaks(WorkingLanguage.EN).build()));
		Rules nearest = new Rules("3", Weights.whole(Map.of(Criterion.DISTANCE, 1L)));
		assertThat(takers(RoutingEngine.propose(need, centres, Rules.DEFAULT).chosen())).containsExactly("SCRC-AA:A");
		assertThat(takers(RoutingEngine.propose(need, centres, nearest).chosen())).containsExactly("SCRC-BB:A");
	}

	@Test
	void weightsThatAreNegativeOrAllZeroOrTooLargeAreRefused() {
		BigInteger most = BigInteger.valueOf(Weights.MOST_TOGETHER);
		assertThat(Weights.problem(Map.of(Criterion.LOAD, BigInteger.ONE.negate()))).contains(Weights.Problem.NEGATIVE);
		assertThat(Weights.problem(Map.of(Criterion.LOAD, BigInteger.ZERO))).contains(Weights.Problem.ALL_ZERO);
		assertThat(Weights.problem(Map.of())).contains(Weights.Problem.ALL_ZERO);
		assertThat(Weights.problem(Map.of(Criterion.LOAD, most, Criterion.HOST, most.subtract(BigInteger.ONE))))
			.contains(Weights.Problem.TOO_LARGE);
		assertThat(Weights.problem(Map.of(Criterion.LOAD, most, Criterion.HOST, most))).isEmpty();
		assertThat(Weights.problem(Map.of(Criterion.CODE, BigInteger.ONE))).contains(Weights.Problem.NO_SUCH_CRITERION);
		assertThatIllegalArgumentException().isThrownBy(() -> new Weights(Map.of()));
	}

	@Test
	void theScoreHasItsPartsForEveryAreaThatACentreCanTake() {
		Considered considered = Cases.propose(need("A", "B"), List.of(centre("AA", "A").lists().load(1, 4).build()))
			.considered()
			.getFirst();
		assertThat(considered.scores()).singleElement().satisfies((score) -> {
			assertThat(score.area()).isEqualTo(new AreaCode("A"));
			assertThat(score.value(Criterion.LISTED)).isEqualTo(Criterion.ONE);
			assertThat(score.value(Criterion.LOAD)).isEqualTo(75_000);
			assertThat(score.points()).isEqualTo(Criterion.WEIGHTED.stream()
				.map((criterion) -> Weights.DEFAULT.weight(criterion)
					.multiply(BigInteger.valueOf(score.value(criterion))))
				.reduce(BigInteger.ZERO, BigInteger::add));
		});
	}

	@Test
	void aLowerShareOfCapacityInUseComesBeforeDistance() {
		assertThat(takers(need("A"), centre("AA", "A").lists().load(1, 2).build(),
				centre("BB", "A").lists().load(2, 5).at(40, 40).build()))
			.containsExactly("SCRC-BB:A");
	}

	@Test
	void theNearerCentreComesFirstAndAmongEqualsTheCode() {
		assertThat(takers(need("A"), centre("AA", "A").lists().at(30, 30).build(),
				centre("BB", "A").lists().at(20, -14).build(), centre("CC", "A").lists().at(20, -14).build()))
			.containsExactly("SCRC-BB:A");
	}

	@Test
	void anAreaThatTwoChosenCentresCanTakeGoesToTheFitterOne() {
		RoutingProposal proposal = Cases.propose(need("A", "B", "C"),
				List.of(centre("AA", "A").secondary("B").lists().build(), centre("BB", "B", "C").lists().build()));
		assertThat(takers(proposal.chosen())).containsExactly("SCRC-AA:A", "SCRC-BB:B,C");
		assertThat(proposal.chosen().getLast().reasons())
			.contains(Reason.of(ReasonCode.TAKES_BEFORE, "PRIMARY", "SCRC-AA", "B"));
		assertThat(proposal.considered().getFirst().reasons())
			.contains(Reason.of(ReasonCode.LEAVES_TO, "PRIMARY", "SCRC-BB", "B"));
	}

	// The alternative

	@Test
	void oneCentreMoreThatPutsAllWithListingCentresIsShown() {
		Alternative alternative = Cases
			.propose(need("A", "B"), List.of(centre("AA", "A", "B").inScope().build(),
					centre("BB", "A").lists().build(), centre("CC", "B").elsewhere().hostedByParty().build()))
			.alternative();
		assertThat(alternative).isNotNull();
		assertThat(takers(alternative.chosen())).containsExactly("SCRC-BB:A", "SCRC-CC:B");
	}

	@Test
	void twoCentresMoreAreNotShownAsAlternative() {
		assertThat(
				Cases
					.propose(need("A", "B", "C"),
							List.of(centre("AA", "A", "B", "C").inScope().build(), centre("BB", "A").lists().build(),
									centre("CC", "B").lists().build(), centre("DD", "C").lists().build()))
					.alternative())
			.isNull();
	}

	// Gaps and evidence

	@Test
	void aGapSaysWhy() {
		assertThat(gap(need("A"))).isEqualTo(ReasonCode.NO_CENTRE);
		assertThat(gap(need("A"), centre("AA", "A").suspended().build())).isEqualTo(ReasonCode.NONE_ACTIVE);
		assertThat(gap(need("A"), centre("AA", "A").suspended().build(), centre("BB", "A").load(1, 1).build()))
			.isEqualTo(ReasonCode.ALL_FULL);
		Need declined = Need.of(Cases.PARTY, Cases.areas("A"), Set.of(),
				new AskedBefore(Map.of(new CentreCode("SCRC-AA"), Cases.areas("A")), Map.of()), Cases.TODAY);
		assertThat(gap(declined, centre("AA", "A").build())).isEqualTo(ReasonCode.ALL_DECLINED);
		assertThat(gap(declined, centre("AA", "A").build(), away("BB", 2))).isEqualTo(ReasonCode.NONE_AVAILABLE);
		assertThat(gap(declined, centre("AA", "A").build(), centre("BB", "A").load(0, 0).build()))
			.isEqualTo(ReasonCode.NONE_AVAILABLE);
	}

	@Test
	void whereEveryCentreIsAwayTheGapSaysWhenTheFirstIsBack() {
		assertThat(Cases.propose(need("A"), List.of(away("AA", 9), away("BB", 2), away("CC", 5))).gaps())
			.extracting(Gap::reason)
			.containsExactly(Reason.of(ReasonCode.ALL_AWAY, "A", "2026-11-24"));
		assertThat(gap(need("A"), away("AA", 9), centre("BB", "A").load(1, 1).build()))
			.isEqualTo(ReasonCode.FULL_OR_AWAY);
	}

	private static CentreFacts away(String letters, int days) {
		return centre(letters, "A").backOn(Cases.TODAY.plusDays(days)).build();
	}

	@Test
	void silenceIsNeverToldAsADecline() {
		LocalDate due = LocalDate.of(2026, 11, 24);
		Map<CentreCode, Map<AreaCode, LocalDate>> silent = Map.of(new CentreCode("SCRC-AA"),
				Map.of(new AreaCode("A"), due));
		Need need = Need.of(Cases.PARTY, Cases.areas("A"), Set.of(), new AskedBefore(Map.of(), silent), Cases.TODAY);
		RoutingProposal proposal = Cases.propose(need, List.of(centre("AA", "A").lists().build()));
		assertThat(proposal.considered().getFirst().reasons())
			.contains(Reason.of(ReasonCode.NO_ANSWER_BEFORE, due, "A"))
			.extracting(Reason::code)
			.doesNotContain(ReasonCode.DECLINED_BEFORE);
		assertThat(gap(need, centre("AA", "A").build())).isEqualTo(ReasonCode.NONE_ANSWERED);
		assertThat(gap(need, centre("AA", "A").build(), centre("BB", "A").load(1, 1).build()))
			.isEqualTo(ReasonCode.FULL_OR_SILENT);
		Need mixed = Need.of(Cases.PARTY, Cases.areas("A"), Set.of(),
				new AskedBefore(Map.of(new CentreCode("SCRC-BB"), Cases.areas("A")), silent), Cases.TODAY);
		assertThat(gap(mixed, centre("AA", "A").build(), centre("BB", "A").build()))
			.isEqualTo(ReasonCode.DECLINED_OR_SILENT);
	}

	@Test
	void aCentreThatIsNotChosenLearnsWhatDecided() {
		List<CentreFacts> centres = List.of(centre("AA", "A").lists().build(),
				centre("BB", "A").lists().speaks(WorkingLanguage.EN).build(), centre("CC", "A").build());
		List<Considered> considered = Cases.propose(need("A"), centres).considered();
		assertThat(considered.get(1).reasons())
			.contains(Reason.of(ReasonCode.COMES_SECOND, "LANGUAGE", 1, 0, "SCRC-AA"));
		assertThat(considered.get(2).reasons()).contains(Reason.of(ReasonCode.FIRST_ROUND_TAKES, "A"));
	}

	@Test
	void aCentreThatWouldMakeTheSetLargerLearnsIt() {
		List<Considered> considered = Cases
			.propose(need("A", "B"), List.of(centre("AA", "A", "B").lists().build(), centre("BB", "A").lists().build()))
			.considered();
		assertThat(considered.get(1).reasons()).contains(Reason.of(ReasonCode.NEEDS_MORE, 2, 1));
	}

	// Bad input

	@Test
	void noCentreAtAllLeavesGaps() {
		RoutingProposal proposal = Cases.propose(need("A", "B"), List.of());
		assertThat(proposal.chosen()).isEmpty();
		assertThat(proposal.gaps()).hasSize(2);
		assertThat(proposal.considered()).isEmpty();
	}

	@Test
	void aCentreWithoutAnyAreaIsExplained() {
		assertThat(reasons(need("A"), centre("AA").lists().build())).contains(Reason.of(ReasonCode.NO_AREA, "A"));
	}

	@Test
	void aNeedNamesOneToTwelveAreas() {
		assertThatIllegalArgumentException().isThrownBy(Cases::need);
		String[] thirteen = IntStream.range(0, 13)
			.mapToObj((index) -> "" + (char) ('A' + index))
			.toArray(String[]::new);
		assertThatIllegalArgumentException().isThrownBy(() -> need(thirteen));
	}

	@Test
	void aCentreIsGivenOnce() {
		CentreFacts centre = centre("AA", "A").build();
		assertThatIllegalArgumentException().isThrownBy(() -> Cases.propose(need("A"), List.of(centre, centre)));
	}

	private static Track recent(int work) {
		return new Track(work, 0, 0, 0, 0, Collections.emptySortedMap());
	}

	private static Track answered(int offers, int inTime) {
		return new Track(0, offers, inTime, 0, 0, Collections.emptySortedMap());
	}

	private static Choice choice(Need need, CentreFacts centre) {
		return Cases.propose(need, List.of(centre)).chosen().getFirst();
	}

	private static java.util.function.Consumer<Choice> stands(ServiceBasis basis, int round) {
		return (choice) -> {
			assertThat(choice.basis()).isEqualTo(basis);
			assertThat(choice.round()).isEqualTo(round);
		};
	}

	private static ReasonCode gap(Need need, CentreFacts... centres) {
		return Cases.propose(need, List.of(centres)).gaps().getFirst().reason().code();
	}

	private static List<Reason> reasons(Need need, CentreFacts centre) {
		RoutingProposal proposal = Cases.propose(need, List.of(centre));
		assertThat(proposal.chosen()).isEmpty();
		assertThat(proposal.considered().getFirst().eligible()).isFalse();
		return proposal.considered().getFirst().reasons();
	}

	private static List<String> takers(Need need, CentreFacts... centres) {
		return takers(Cases.propose(need, List.of(centres)).chosen());
	}

	private static List<String> takers(List<Choice> chosen) {
		return chosen.stream()
			.map((choice) -> choice.centre() + ":"
					+ String.join(",", choice.areas().stream().map(AreaCode::value).toList()))
			.toList();
	}

}
