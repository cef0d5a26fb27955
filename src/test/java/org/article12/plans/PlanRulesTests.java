package org.article12.plans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.PartyCode;
import org.article12.core.Refusal;
import org.article12.core.Refused;
import org.article12.core.TooLong;
import org.article12.core.WorkingDays;
import org.article12.core.register.RegisterHistory;
import org.article12.parties.Parties;
import org.article12.plans.domain.ImplementationPlan;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.NewPlan;
import org.article12.plans.store.ActivityRecords;
import org.article12.plans.store.PlanRepository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** What a plan and an activity must have they ask for themselves, whatever the way in. */
class PlanRulesTests {

	private static final PartyCode SENEGAL = new PartyCode("SEN");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u200b" })
	void aPlanHasAnEditionAnActivityACodeAndATitle(String blank) {
		refuses(PlanRefusal.PLAN_WITHOUT_EDITION, () -> plan(blank, null));
		refuses(PlanRefusal.ACTIVITY_WITHOUT_CODE, () -> activity(blank, "Inventory", "", null, null, null));
		refuses(PlanRefusal.ACTIVITY_WITHOUT_TITLE, () -> activity("A1", blank, "", null, null, null));
	}

	@Test
	void nothingIsTooLong() {
		List<Function<String, Runnable>> texts = List.of((text) -> () -> plan(text, null),
				(text) -> () -> activity(text, "Inventory", "", null, null, null),
				(text) -> () -> activity("A1", text, "", null, null, null),
				(text) -> () -> activity("A1", "Inventory", text, null, null, null));
		texts.forEach((text) -> refuses(TooLong.TEXT_TOO_LONG, text.apply("x".repeat(501))));
		activity("x".repeat(40), "x".repeat(500), "x".repeat(200), null, null, null);
	}

	@Test
	void aPlanIsNotTransmittedOnADayToCome() {
		plan("First", TODAY);
		refuses(PlanRefusal.PLAN_TRANSMITTED_IN_FUTURE, () -> plan("First", TODAY.plusDays(1)));
	}

	@ParameterizedTest
	@CsvSource({ "1989,", ",2101", "2020,2019", "-1,", "2101," })
	void anActivityHasYearsThatCanBe(@Nullable Integer start, @Nullable Integer end) {
		refuses(PlanRefusal.ACTIVITY_YEARS_IMPOSSIBLE, () -> activity("A1", "Inventory", "", start, end, null));
	}

	@Test
	void nothingCostsLessThanNothing() {
		activity("A1", "Inventory", "", 1990, 2100, 0L);
		refuses(PlanRefusal.ACTIVITY_COST_IMPOSSIBLE, () -> activity("A1", "Inventory", "", null, null, -1L));
	}

	@Test
	void aPlanIsOfAPartyAndImpliesAreasThatCanBeAskedFor() {
		Parties parties = mock(Parties.class);
		Catalogue catalogue = mock(Catalogue.class);
		when(parties.find(any())).thenReturn(Optional.empty());
		when(catalogue.area(any())).thenReturn(Optional.empty());
		PlanRepository plans = mock(PlanRepository.class);
		refuses(PlanRefusal.PLAN_OF_NO_PARTY,
				() -> new PlanRegister(plans, mock(RegisterHistory.class), parties, mock(WorkingDays.class),
						Clock.systemUTC())
					.plant(new NewPlan(SENEGAL, "First", PlanKind.INITIAL, null, false, "")));
		refuses(PlanRefusal.ACTIVITY_AREA_UNKNOWN,
				() -> new ActivityRegister(plans, mock(ActivityRecords.class), mock(RegisterHistory.class), catalogue,
						mock(WorkingDays.class))
					.plant(plan("First", null).view(0),
							made("A1", "Inventory", "", null, null, null, Set.of(new AreaCode("NIP")))));
	}

	private static ImplementationPlan plan(String edition, @Nullable LocalDate transmittedOn) {
		return new ImplementationPlan(new NewPlan(SENEGAL, edition, PlanKind.INITIAL, transmittedOn, false, ""),
				Instant.EPOCH, TODAY);
	}

	private static void activity(String code, String title, String lead, @Nullable Integer start, @Nullable Integer end,
			@Nullable Long cost) {
		plan("First", null).add(made(code, title, lead, start, end, cost, Set.of()));
	}

	private static NewActivity made(String code, String title, String lead, @Nullable Integer start,
			@Nullable Integer end, @Nullable Long cost, Set<AreaCode> areas) {
		return new NewActivity(code, title, lead, lead, lead, start, end, cost, lead, areas, null, false, "");
	}

	private static void refuses(Refusal reason, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
