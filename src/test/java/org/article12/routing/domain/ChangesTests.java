package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Strength;
import org.article12.core.CentreCode;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Change;
import org.article12.routing.Need;
import org.article12.routing.Placement;
import org.article12.routing.Rules;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What routing answers when facts are taken to be otherwise. */
class ChangesTests {

	private static final long FIRST_SEED = 20261123;

	private static final int CASES = 1500;

	@Test
	void aPlacementIsTheProposalWithoutItsEvidence() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Random random = new Random(seed);
			Cases.Case generated = Cases.withHistory(random, Cases.generated(random, 12, 8));
			SortedMap<AreaCode, CentreCode> proposed = new TreeMap<>();
			Cases.propose(generated.need(), generated.centres())
				.chosen()
				.forEach((choice) -> choice.areas().forEach((area) -> proposed.put(area, choice.centre())));
			assertThat(place(generated.need(), CentreSnapshot.of(generated.centres())).centres()).as("seed %s", seed)
				.isEqualTo(proposed);
		}
	}

	@Test
	void whereNothingChangesNothingDiffers() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 12, 8);
			CentreSnapshot centres = CentreSnapshot.of(generated.centres());
			assertThat(centres.with(List.of())).isSameAs(centres);
			List<Change> asTheyAre = new ArrayList<>();
			for (CentreFacts centre : generated.centres()) {
				if (centre.suspended()) {
					asTheyAre.add(new Change.Suspend(centre.code()));
				}
				else if (centre.backOn() == null) {
					asTheyAre.add(new Change.Resume(centre.code()));
				}
				asTheyAre.add(new Change.SetCapacity(centre.code(), centre.capacity()));
				centre.areas()
					.forEach((area, strength) -> asTheyAre.add(new Change.AddArea(centre.code(), area, strength)));
			}
			assertThat(centres.with(asTheyAre).centres()).as("seed %s", seed).isEqualTo(generated.centres());
		}
	}

	@Test
	void aCentreThatIsSuspendedOrFullOrHasLostTheAreaIsNeverChosen() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Random random = new Random(seed);
			Cases.Case generated = Cases.generated(random, 12, 6);
			if (generated.centres().isEmpty()) {
				continue;
			}
			CentreSnapshot centres = CentreSnapshot.of(generated.centres());
			CentreCode centre = generated.centres().get(random.nextInt(generated.centres().size())).code();
			AreaCode area = generated.need().areas().first();
			assertThat(place(generated.need(), centres.with(List.of(new Change.Suspend(centre)))).centres())
				.as("suspended, seed %s", seed)
				.doesNotContainValue(centre);
			assertThat(place(generated.need(), centres.with(List.of(new Change.SetCapacity(centre, 0)))).centres())
				.as("without capacity, seed %s", seed)
				.doesNotContainValue(centre);
			assertThat(place(generated.need(), centres.with(List.of(new Change.RemoveArea(centre, area)))).centres())
				.as("without the area, seed %s", seed)
				.doesNotContainEntry(area, centre);
		}
	}

	@Test
	void suspendingACentreThatIsNotChosenChangesNoGap() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 12, 6);
			CentreSnapshot centres = CentreSnapshot.of(generated.centres());
			Placement now = place(generated.need(), centres);
			for (CentreFacts centre : generated.centres()) {
				if (!now.centres().containsValue(centre.code())) {
					Placement then = place(generated.need(), centres.with(List.of(new Change.Suspend(centre.code()))));
					assertThat(then.centres().keySet()).as("seed %s", seed).isEqualTo(now.centres().keySet());
				}
			}
		}
	}

	@Test
	void changesAreMadeOneAfterTheOther() {
		CentreFacts centre = Cases.centre("AA", "NIP").lists().load(3, 3).build();
		CentreSnapshot centres = CentreSnapshot.of(List.of(centre));
		AreaCode area = Cases.area("LABORATORY");
		List<Change> changes = List.of(new Change.Suspend(centre.code()), new Change.Resume(centre.code()),
				new Change.SetCapacity(centre.code(), 1), new Change.SetCapacity(centre.code(), null),
				new Change.AddArea(centre.code(), area, Strength.SECONDARY),
				new Change.RemoveArea(centre.code(), Cases.area("NIP")));
		assertThat(place(Cases.need("NIP", "LABORATORY"), centres).centres()).isEmpty();
		assertThat(place(Cases.need("NIP", "LABORATORY"), centres.with(changes)).centres())
			.containsExactly(java.util.Map.entry(area, centre.code()));
	}

	private static Placement place(Need need, CentreSnapshot centres) {
		return RoutingEngine.place(need, centres, Rules.DEFAULT);
	}

}
