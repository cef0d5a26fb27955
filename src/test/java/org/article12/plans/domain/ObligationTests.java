package org.article12.plans.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.core.PartyCode;
import org.article12.plans.Plan;
import org.article12.plans.PlanId;
import org.article12.plans.PlanKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Article 7: which plans are asked of a Party, until when, and which plan meets them. */
class ObligationTests {

	private static final LocalDate FIRST_DAY = LocalDate.of(2004, 5, 17);

	private static final SortedMap<Integer, LocalDate> LISTINGS = new TreeMap<>(
			Map.of(2001, FIRST_DAY, 2009, LocalDate.of(2010, 8, 26), 2011, LocalDate.of(2012, 10, 27)));

	@Test
	void anInitialPlanIsDueTwoYearsAfterEntryIntoForceAndAnUpdateTwoYearsAfterAnAmendmentIs() {
		List<Obligation> asked = Obligation.of(FIRST_DAY, LISTINGS, List.of());
		assertThat(asked).extracting(Obligation::listing).containsExactly(Obligation.INITIAL, 2009, 2011);
		assertThat(asked).extracting(Obligation::dueOn)
			.containsExactly(LocalDate.of(2006, 5, 17), LocalDate.of(2012, 8, 26), LocalDate.of(2014, 10, 27));
		assertThat(asked.getFirst().isLateOn(LocalDate.of(2006, 5, 17))).isFalse();
		assertThat(asked.getFirst().isLateOn(LocalDate.of(2006, 5, 18))).isTrue();
	}

	@Test
	void whoJoinsLaterJoinsTheConventionAsAmended() {
		assertThat(Obligation.of(LocalDate.of(2011, 3, 1), LISTINGS, List.of())).extracting(Obligation::listing)
			.containsExactly(Obligation.INITIAL, 2011);
	}

	@Test
	void aPlanMeetsWhatWasInForceWhenItWasTransmitted() {
		Plan first = plan(LocalDate.of(2007, 1, 1), null, null);
		Plan later = plan(LocalDate.of(2011, 1, 1), null, null);
		assertThat(Obligation.of(FIRST_DAY, LISTINGS, List.of(later, first))).extracting(Obligation::metBy)
			.containsExactly(first, later, null);
	}

	@Test
	void whatAPlanSaysOfItselfGoesBeforeItsDay() {
		Plan partial = plan(LocalDate.of(2020, 1, 1), 2009, null);
		assertThat(Obligation.of(FIRST_DAY, LISTINGS, List.of(partial))).extracting(Obligation::isMet)
			.containsExactly(true, true, false);
		Plan early = plan(null, 2011, null);
		assertThat(Obligation.of(FIRST_DAY, LISTINGS, List.of(early))).allMatch(Obligation::isMet);
	}

	@Test
	void aPlanOfWhichTheDayIsNotKnownMeetsTheFirstAndAWithdrawnOneNothing() {
		assertThat(Obligation.of(FIRST_DAY, LISTINGS, List.of(plan(null, null, null)))).extracting(Obligation::isMet)
			.containsExactly(true, false, false);
		Plan withdrawn = plan(LocalDate.of(2020, 1, 1), null, LocalDate.of(2021, 1, 1));
		assertThat(Obligation.of(FIRST_DAY, LISTINGS, List.of(withdrawn))).noneMatch(Obligation::isMet);
	}

	private static Plan plan(@Nullable LocalDate transmitted, @Nullable Integer covers, @Nullable LocalDate ended) {
		return new Plan(new PlanId(UUID.randomUUID()), new PartyCode("SEN"), "Plan", PlanKind.UPDATE, transmitted,
				covers, "", ended, null, false, 0, 0);
	}

}
