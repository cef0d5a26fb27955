package org.article12.routing.domain;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.article12.TestOrder;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.WorkingLanguage;
import org.article12.routing.AskedBefore;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreFit;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Choice;
import org.article12.routing.Considered;
import org.article12.routing.Criterion;
import org.article12.routing.Decided;
import org.article12.routing.Decided.By;
import org.article12.routing.Decided.Circle;
import org.article12.routing.Need;
import org.article12.routing.RoutingProposal;
import org.article12.routing.Rules;
import org.article12.routing.Weights;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.article12.routing.domain.Cases.centre;
import static org.article12.routing.domain.Cases.need;
import static org.assertj.core.api.Assertions.assertThat;

/** What decided that a centre is proposed. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class WhatDecidedTests {

	private static final long FIRST_SEED = 20261129;

	private static final int CASES = 1500;

	@Test
	void theOnlyCentreOfTheRegionThatWorksInTheArea() {
		assertThat(decided(need("A"), centre("AA", "A").build(), centre("BB", "B").lists().build(),
				centre("CC", "A").elsewhere().build()))
			.containsEntry("SCRC-AA", new By.OnlyOne(Circle.REGION, true, Cases.areas("A")));
	}

	@Test
	void theOnlyOneThatListsTheParty() {
		assertThat(decided(need("A"), centre("AA", "A").lists().build(), centre("BB", "A").build()))
			.containsEntry("SCRC-AA", new By.OnlyOne(Circle.LISTING, true, Cases.areas("A")));
	}

	@Test
	void theOnlyOneThatServesTheParty() {
		assertThat(decided(need("A"), centre("AA", "A").inScope().build(), centre("BB", "A").build(),
				centre("CC", "B").lists().build()))
			.containsEntry("SCRC-AA", new By.OnlyOne(Circle.SERVING, true, Cases.areas("A")));
	}

	@Test
	void theOnlyOneOfAnotherRegion() {
		assertThat(decided(need("A"), centre("AA", "A").elsewhere().inScope().build(), centre("BB", "B").build()))
			.containsEntry("SCRC-AA", new By.OnlyOne(Circle.ANY, true, Cases.areas("A")));
	}

	@Test
	void theOnlyOneThatCanTakeItWhereOthersCannotAtPresent() {
		assertThat(decided(need("A"), centre("AA", "A").build(), centre("BB", "A").lists().load(2, 2).build()))
			.containsEntry("SCRC-AA", new By.OnlyOne(Circle.REGION, false, Cases.areas("A")));
	}

	@Test
	void aCentreWhoseMandateHasEndedIsNoOther() {
		assertThat(decided(need("A"), centre("AA", "A").build(), centre("BB", "A").endsOn(Cases.TODAY).build()))
			.containsEntry("SCRC-AA", new By.OnlyOne(Circle.REGION, true, Cases.areas("A")));
	}

	@Test
	void itTakesAllSoThatOneIsEnough() {
		assertThat(decided(need("A", "B", "C"), centre("AA", "A", "B", "C").build(), centre("BB", "A").build(),
				centre("CC", "B", "C").build()))
			.containsEntry("SCRC-AA", new By.Fewest(2, 1, 3));
	}

	@Test
	void ofTwoThatCanTakeItACriterionDecides() {
		assertThat(decided(need("A"), centre("AA").secondary("A").build(), centre("BB", "A").build()))
			.containsEntry("SCRC-BB", new By.Better(Criterion.PRIMARY, 1, 0, new CentreCode("SCRC-AA")));
		assertThat(decided(need("A"), centre("AA", "A").speaks(WorkingLanguage.EN).build(), centre("BB", "A").build()))
			.containsEntry("SCRC-BB", new By.Better(Criterion.LANGUAGE, 1, 0, new CentreCode("SCRC-AA")));
		assertThat(decided(need("A"), centre("AA", "A").load(1, 2).build(), centre("BB", "A").load(1, 4).build()))
			.containsEntry("SCRC-BB", new By.Better(Criterion.LOAD, 2500, 5000, new CentreCode("SCRC-AA")));
		assertThat(decided(need("A"), centre("AA", "A").at(24, -14).build(), centre("BB", "A").build()))
			.containsEntry("SCRC-BB", new By.Better(Criterion.DISTANCE, 0, 1112, new CentreCode("SCRC-AA")));
	}

	@Test
	void ofTwoThatAreAlikeTheAlphabetDecides() {
		assertThat(decided(need("A"), centre("BB", "A").build(), centre("AA", "A").build())).containsEntry("SCRC-AA",
				new By.Alphabet(new CentreCode("SCRC-BB")));
	}

	@Test
	void ofSeveralProposedEachHasItsOwn() {
		assertThat(decided(need("A", "B"), centre("AA", "A").build(), centre("BB", "B").build(),
				centre("CC").secondary("B").build()))
			.containsEntry("SCRC-AA", new By.OnlyOne(Circle.REGION, true, Cases.areas("A")))
			.containsEntry("SCRC-BB", new By.Better(Criterion.PRIMARY, 2, 1, new CentreCode("SCRC-CC")));
	}

	@Test
	void whereNobodyIsProposedNothingDecided() {
		assertThat(decided(need("A"), centre("AA", "B").build())).isEmpty();
	}

	@Test
	void theNextBestIsWhatTheRulesProposeWereTheCentreNotToTakeAnything() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Random random = new Random(seed);
			Cases.Case one = Cases.withHistory(random, Cases.generated(random, 8, 6));
			Weights weights = (seed % 3 == 0) ? Cases.weights(random)
					: (seed % 3 == 1) ? Cases.stepByStep(random) : Weights.DEFAULT;
			Rules rules = new Rules("seed " + seed, weights);
			CentreSnapshot centres = CentreSnapshot.of(one.centres());
			RoutingProposal proposal = RoutingEngine.propose(one.need(), centres, rules);
			List<Decided> decided = RoutingEngine.decided(one.need(), centres, rules);
			assertThat(decided).as(rules.version())
				.extracting(Decided::centre)
				.containsExactlyElementsOf(proposal.chosen().stream().map(Choice::centre).toList());
			for (int at = 0; at < decided.size(); at++) {
				Choice choice = proposal.chosen().get(at);
				assertThat(decided.get(at).areas()).isEqualTo(choice.areas());
				agrees(decided.get(at).by(), choice, proposal,
						RoutingEngine.propose(without(one.need(), choice.centre()), centres, rules), rules.version());
			}
		}
	}

	@Test
	void everyCentreIsMeasuredAsItIsWhenProposed() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES / 10; seed++) {
			Cases.Case one = Cases.generated(new Random(seed), 8, 6);
			RoutingProposal proposal = Cases.propose(one.need(), one.centres());
			List<CentreFit> fits = RoutingEngine.fits(one.need(), CentreSnapshot.of(one.centres()), Rules.DEFAULT);
			assertThat(fits).extracting((fit) -> fit.centre().code())
				.containsExactlyElementsOf(proposal.considered().stream().map(Considered::centre).toList());
			for (int at = 0; at < fits.size(); at++) {
				Considered considered = proposal.considered().get(at);
				assertThat(fits.get(at).scores()).isEqualTo(considered.scores());
				assertThat(fits.get(at).basis()).isEqualTo(considered.basis());
				assertThat(considered.reasons()).containsAll(fits.get(at).objections());
			}
		}
	}

	private static void agrees(By by, Choice choice, RoutingProposal with, RoutingProposal without, String seed) {
		int round = choice.round();
		List<AreaCode> before = areas(with, round);
		List<AreaCode> after = areas(without, round);
		switch (by) {
			case By.OnlyOne(Circle _, boolean _, List<AreaCode> alone) ->
				assertThat(before.stream().filter((area) -> !after.contains(area)).toList()).as(seed).isEqualTo(alone);
			case By.Fewest(int more, int enough, int areas) -> {
				assertThat(centres(without, round)).as(seed).hasSize(more);
				assertThat(centres(with, round)).as(seed).hasSize(enough);
				assertThat(before).as(seed).hasSize(areas).isEqualTo(after);
			}
			case By.Better(Criterion criterion, long own, long other, CentreCode next) -> {
				assertThat(centres(without, round)).as(seed).hasSameSizeAs(centres(with, round)).contains(next);
				assertThat(criterion).as(seed).isNotEqualTo(Criterion.CODE);
				assertThat(centres(with, round)).as(seed).doesNotContain(next);
			}
			case By.Alphabet(CentreCode next) -> {
				assertThat(centres(without, round)).as(seed).contains(next);
				assertThat(centres(with, round)).as(seed).doesNotContain(next);
			}
		}
	}

	private static List<AreaCode> areas(RoutingProposal proposal, int round) {
		return proposal.chosen()
			.stream()
			.filter((choice) -> choice.round() == round)
			.flatMap((choice) -> choice.areas().stream())
			.sorted()
			.toList();
	}

	private static List<CentreCode> centres(RoutingProposal proposal, int round) {
		return proposal.chosen().stream().filter((choice) -> choice.round() == round).map(Choice::centre).toList();
	}

	private static Need without(Need need, CentreCode centre) {
		Map<CentreCode, Set<AreaCode>> declined = new TreeMap<>();
		need.declinedBefore().forEach(declined::put);
		declined.put(centre, need.areas());
		return Need.of(need.party(), need.areas(), need.languages(),
				new AskedBefore(Map.copyOf(declined), Map.copyOf(need.unansweredBefore())), need.asOf());
	}

	private static Map<String, By> decided(Need need, CentreFacts... centres) {
		Map<String, By> decided = new TreeMap<>();
		RoutingEngine.decided(need, CentreSnapshot.of(List.of(centres)), Rules.DEFAULT)
			.forEach((one) -> decided.put(one.centre().value(), one.by()));
		return decided;
	}

}
