package org.article12.routing.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.article12.catalogue.AreaCode;
import org.article12.centres.ServiceBasis;
import org.article12.core.CentreCode;
import org.article12.core.WorkingLanguage;
import org.article12.routing.Alternative;
import org.article12.routing.CentreFacts;
import org.article12.routing.Choice;
import org.article12.routing.Considered;
import org.article12.routing.Criterion;
import org.article12.routing.Gap;
import org.article12.routing.Need;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;
import org.article12.routing.RoutingProposal;
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
				Map.of(new CentreCode("SCRC-AA"), Set.of(new AreaCode("A"))), Cases.TODAY);
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
		RoutingProposal proposal = RoutingEngine.propose(need("A"),
				List.of(centre("AA", "A").elsewhere().at(50, 50).build(),
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
		assertThat(Fitness.decisive(Fitness.of(true, true, true, new Standing(ServiceBasis.SCOPE, 1), 0, 0),
				Fitness.of(true, true, true, new Standing(ServiceBasis.REGION, 2), 0, 0)))
			.isEqualTo(Criterion.SCOPE);
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
		RoutingProposal proposal = RoutingEngine.propose(need("A", "B", "C"),
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
		Alternative alternative = RoutingEngine
			.propose(need("A", "B"), List.of(centre("AA", "A", "B").inScope().build(),
					centre("BB", "A").lists().build(), centre("CC", "B").elsewhere().hostedByParty().build()))
			.alternative();
		assertThat(alternative).isNotNull();
		assertThat(takers(alternative.chosen())).containsExactly("SCRC-BB:A", "SCRC-CC:B");
	}

	@Test
	void twoCentresMoreAreNotShownAsAlternative() {
		assertThat(
				RoutingEngine
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
				Map.of(new CentreCode("SCRC-AA"), Cases.areas("A")), Cases.TODAY);
		assertThat(gap(declined, centre("AA", "A").build())).isEqualTo(ReasonCode.ALL_DECLINED);
		assertThat(gap(declined, centre("AA", "A").build(), centre("BB", "A").load(0, 0).build()))
			.isEqualTo(ReasonCode.NONE_AVAILABLE);
	}

	@Test
	void aCentreThatIsNotChosenLearnsWhatDecided() {
		List<CentreFacts> centres = List.of(centre("AA", "A").lists().build(),
				centre("BB", "A").lists().speaks(WorkingLanguage.EN).build(), centre("CC", "A").build());
		List<Considered> considered = RoutingEngine.propose(need("A"), centres).considered();
		assertThat(considered.get(1).reasons())
			.contains(Reason.of(ReasonCode.COMES_SECOND, "LANGUAGE", 1, 0, "SCRC-AA"));
		assertThat(considered.get(2).reasons()).contains(Reason.of(ReasonCode.FIRST_ROUND_TAKES, "A"));
	}

	@Test
	void aCentreThatWouldMakeTheSetLargerLearnsIt() {
		List<Considered> considered = RoutingEngine
			.propose(need("A", "B"), List.of(centre("AA", "A", "B").lists().build(), centre("BB", "A").lists().build()))
			.considered();
		assertThat(considered.get(1).reasons()).contains(Reason.of(ReasonCode.NEEDS_MORE, 2, 1));
	}

	// Bad input

	@Test
	void noCentreAtAllLeavesGaps() {
		RoutingProposal proposal = RoutingEngine.propose(need("A", "B"), List.of());
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
		assertThatIllegalArgumentException()
			.isThrownBy(() -> RoutingEngine.propose(need("A"), List.of(centre, centre)));
	}

	private static Choice choice(Need need, CentreFacts centre) {
		return RoutingEngine.propose(need, List.of(centre)).chosen().getFirst();
	}

	private static java.util.function.Consumer<Choice> stands(ServiceBasis basis, int round) {
		return (choice) -> {
			assertThat(choice.basis()).isEqualTo(basis);
			assertThat(choice.round()).isEqualTo(round);
		};
	}

	private static ReasonCode gap(Need need, CentreFacts... centres) {
		return RoutingEngine.propose(need, List.of(centres)).gaps().getFirst().reason().code();
	}

	private static List<Reason> reasons(Need need, CentreFacts centre) {
		RoutingProposal proposal = RoutingEngine.propose(need, List.of(centre));
		assertThat(proposal.chosen()).isEmpty();
		assertThat(proposal.considered().getFirst().eligible()).isFalse();
		return proposal.considered().getFirst().reasons();
	}

	private static List<String> takers(Need need, CentreFacts... centres) {
		return takers(RoutingEngine.propose(need, List.of(centres)).chosen());
	}

	private static List<String> takers(List<Choice> chosen) {
		return chosen.stream()
			.map((choice) -> choice.centre() + ":"
					+ String.join(",", choice.areas().stream().map(AreaCode::value).toList()))
			.toList();
	}

}
