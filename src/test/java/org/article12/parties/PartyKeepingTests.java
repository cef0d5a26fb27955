package org.article12.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.article12.Registers;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.register.EntryMoved;
import org.article12.parties.domain.KnownFact;
import org.article12.parties.domain.NewFact;
import org.article12.parties.store.PartyRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** What is known of Parties holds on its days, and stays known as it was known. */
class PartyKeepingTests {

	private static final CurrentUser OFFICER = new CurrentUser(PersonId.next(), "Helena Okafor", "h@example.org",
			new CurrentUser.Membership(UUID.randomUUID(), new ActingFor.OfSecretariat(false), "Secretariat"), List.of(),
			null);

	private static Registers registers;

	private static PartyKeeping keeping;

	private static LocalDate today;

	@BeforeAll
	static void open() {
		registers = Registers.load("party_keeping");
		keeping = registers.bean(PartyKeeping.class);
		today = registers.bean(WorkingDays.class).today();
	}

	@AfterAll
	static void close() {
		registers.close();
	}

	@Test
	void aStateThatGraduatesOnADayChangesOnThatDay() {
		PartyCode party = new PartyCode("AGO");
		LocalDate day = today.plusDays(30);
		record(party, PartyFact.LEAST_DEVELOPED, "false", day, null);
		assertThat(registers.parties().find(party).orElseThrow().leastDeveloped()).isTrue();
		assertThat(registers.parties().asOn(party, day.minusDays(1)).orElseThrow().leastDeveloped()).isTrue();
		assertThat(registers.parties().asOn(party, day).orElseThrow().leastDeveloped()).isFalse();
		assertThat(facts(party, PartyFact.LEAST_DEVELOPED)).extracting(KnownFact::until).containsExactly(day, null);
	}

	@Test
	void threeStatesLeaveTheListOfLeastDevelopedCountriesOn24November2026ToBeConfirmed() {
		for (String code : List.of("BGD", "LAO", "NPL")) {
			PartyCode party = new PartyCode(code);
			assertThat(registers.parties().asOn(party, LocalDate.of(2026, 11, 23)).orElseThrow().leastDeveloped())
				.isTrue();
			assertThat(registers.parties().asOn(party, LocalDate.of(2026, 11, 24)).orElseThrow().leastDeveloped())
				.isFalse();
			assertThat(facts(party, PartyFact.LEAST_DEVELOPED).getLast().confirmed()).isFalse();
		}
	}

	@Test
	void aFactBetweenTwoDaysGivesWayToTheOneThatItInterrupts() {
		PartyCode party = new PartyCode("ALB");
		record(party, PartyFact.REGION, "AFRICA", today.plusDays(10), today.plusDays(20));
		assertThat(facts(party, PartyFact.REGION)).extracting(KnownFact::value)
			.containsExactly("CENTRAL_EASTERN_EUROPE", "AFRICA", "CENTRAL_EASTERN_EUROPE");
		assertThat(facts(party, PartyFact.REGION)).extracting(KnownFact::from)
			.containsExactly(null, today.plusDays(10), today.plusDays(20));
	}

	@Test
	void aFactThatReachesBeyondTheBeginningOfAnotherIsRefused() {
		PartyCode party = new PartyCode("DZA");
		record(party, PartyFact.DEVELOPMENT_STATUS, "ECONOMY_IN_TRANSITION", today.plusDays(10), null);
		assertRefused(PartyRefusal.PARTY_PERIODS_OVERLAP,
				() -> record(party, PartyFact.DEVELOPMENT_STATUS, "DEVELOPED", today.plusDays(5), today.plusDays(11)));
		record(party, PartyFact.DEVELOPMENT_STATUS, "DEVELOPED", today.plusDays(5), today.plusDays(10));
		assertThat(facts(party, PartyFact.DEVELOPMENT_STATUS)).extracting(KnownFact::value)
			.containsExactly("DEVELOPING", "DEVELOPED", "ECONOMY_IN_TRANSITION");
	}

	@Test
	void whatHoldsUntilFurtherNoticeHoldsUntilTheNextThatIsOnRecord() {
		PartyCode party = new PartyCode("ARM");
		record(party, PartyFact.OFFICIAL_CONTACT_POINT, "B", today.plusDays(10), null);
		record(party, PartyFact.OFFICIAL_CONTACT_POINT, "A", today, null);
		assertThat(facts(party, PartyFact.OFFICIAL_CONTACT_POINT)).extracting(KnownFact::value, KnownFact::until)
			.containsExactly(tuple("A", today.plusDays(10)), tuple("B", null));
	}

	@Test
	void theDatabaseKeepsPeriodsApartEvenForWhoGoesPastTheRegister() {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> registers.jdbc().sql("""
				insert into party_fact (party_code, fact, value, source, confirmed, why, recorded_at)
				values ('BEN', 'REGION', 'AFRICA', 'x', true, '', now())""").update())
			.withMessageContaining("party_fact_periods_never_overlap");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> registers.jdbc().sql("update party_fact set value = 'x' where party_code = 'BEN'").update());
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> registers.jdbc().sql("delete from party_fact where party_code = 'BEN'").update());
	}

	@Test
	void theRegisterOfYesterdayIsUnchangedByWhatIsRecordedToday() {
		PartyCode party = new PartyCode("BWA");
		PartyRegister register = registers.bean(PartyRegister.class);
		LocalDate yesterday = today.minusDays(1);
		Party before = register.asOf(yesterday).find(party).orElseThrow().party(yesterday);
		record(party, PartyFact.NAME_EN, "Bechuanaland", null, null);
		assertThat(registers.parties().name(party, Locale.ENGLISH)).isEqualTo("Bechuanaland");
		assertThat(register.asOf(yesterday).find(party).orElseThrow().party(yesterday)).isEqualTo(before);
		assertThat(register.asOf(today).find(party).orElseThrow().party(today).name()).isEqualTo("Bechuanaland");
	}

	@Test
	void aDecisionGoesBeforeTheRuleAndIsNamed() {
		PartyCode party = new PartyCode("DEU");
		assertRefused(PartyRefusal.PARTY_OVERRIDE_WITHOUT_DECISION,
				() -> new NewFact(PartyFact.ELIGIBILITY_DECISION, "ELIGIBLE", today, null, " ", true));
		record(party, PartyFact.ELIGIBILITY_DECISION, "ELIGIBLE", today, today.plusDays(10));
		assertThat(registers.parties().find(party).orElseThrow().eligibility())
			.isEqualTo(new Eligibility.Eligible(Eligibility.Reason.ELIGIBLE_BY_DECISION));
		assertThat(registers.parties().asOn(party, today.plusDays(10)).orElseThrow().eligibility())
			.isEqualTo(new Eligibility.NotEligible(Eligibility.Reason.DEVELOPED_COUNTRY_PARTY));
	}

	@Test
	void aStateBecomesAPartyOnTheDayOnWhichTheConventionEntersIntoForceForIt() {
		PartyCode code = new PartyCode("BTN");
		accede(code, today.minusDays(80), today.plusDays(10));
		assertThat(registers.parties().find(code)).isEmpty();
		assertThat(registers.parties().nonParty("BTN")).isPresent();
		PartyRegister register = registers.bean(PartyRegister.class);
		assertThat(register.known().on(today.plusDays(10)).byCode()).containsKey(code);
		assertThat(register.known().on(today.plusDays(9)).nonParties()).containsKey("BTN");
		assertThat(register.asOf(today.minusDays(1)).find(code)).isEmpty();

		record(code, PartyFact.IN_FORCE_ON, today.toString(), null, null);
		assertThat(registers.parties().find(code).orElseThrow().eligibility().eligible()).isTrue();
		assertThat(registers.parties().nonParty("BTN")).isEmpty();
		assertThat(keeping.changesOf(code)).hasSize(2);
		assertRefused(PartyRefusal.PARTY_IN_FORCE_ALREADY,
				() -> record(code, PartyFact.IN_FORCE_ON, today.plusDays(3).toString(), null, null));
		assertRefused(PartyRefusal.PARTY_ALREADY, () -> accede(code, today.minusDays(100), today));
	}

	@Test
	void theConventionIsNotInForceBeforeTheDeposit() {
		assertRefused(PartyRefusal.PARTY_IN_FORCE_BEFORE_DEPOSIT,
				() -> accede(new PartyCode("BRN"), today, today.minusDays(1)));
		assertThat(registers.parties().nonParty("BRN")).isPresent();
	}

	@Test
	void ofTwoWhoChangeAPartyTheSecondIsToldWhatTheFirstDid() {
		PartyCode party = new PartyCode("BDI");
		int seen = keeping.kept(party).version();
		record(party, PartyFact.NAME_FR, "Burundi (le)", null, null, "Letter");
		assertThatExceptionOfType(EntryMoved.class)
			.isThrownBy(() -> keeping.record(OFFICER, party, seen,
					new NewFact(PartyFact.REGION, "ASIA_PACIFIC", null, null, "Letter", true), "Why", false))
			.satisfies((moved) -> assertThat(moved.meanwhile()).hasSize(1));
		assertThat(facts(party, PartyFact.REGION)).hasSize(1);
	}

	@Test
	void whatIsOnRecordJustSoIsNotRecordedAgain() {
		PartyCode party = new PartyCode("BLZ");
		record(party, PartyFact.REGION, "AFRICA", today, null);
		assertRefused(PartyRefusal.PARTY_UNCHANGED, () -> record(party, PartyFact.REGION, "AFRICA", today, null));
	}

	private static List<KnownFact> facts(PartyCode party, PartyFact fact) {
		return keeping.kept(party).entry().of(fact);
	}

	private static void record(PartyCode party, PartyFact fact, String value, @Nullable LocalDate from,
			@Nullable LocalDate until) {
		record(party, fact, value, from, until, "Decision SC-99/1");
	}

	private static void record(PartyCode party, PartyFact fact, String value, @Nullable LocalDate from,
			@Nullable LocalDate until, String source) {
		keeping.record(OFFICER, party, keeping.kept(party).version(),
				new NewFact(fact, value, from, until, source, true), "Told by letter", false);
	}

	private static void accede(PartyCode code, LocalDate deposited, LocalDate inForce) {
		keeping.accede(OFFICER, code,
				List.of(always(PartyFact.NAME_EN, "Bhutan"), always(PartyFact.REGION, "ASIA_PACIFIC"),
						always(PartyFact.DEVELOPMENT_STATUS, "DEVELOPING"), always(PartyFact.LEAST_DEVELOPED, "false"),
						always(PartyFact.SMALL_ISLAND, "false"), always(PartyFact.LANGUAGES, "en"),
						always(PartyFact.INSTRUMENT, "ACCESSION"),
						always(PartyFact.INSTRUMENT_ON, deposited.toString()),
						always(PartyFact.IN_FORCE_ON, inForce.toString())),
				"Depositary notification");
	}

	private static NewFact always(PartyFact fact, String value) {
		return NewFact.always(fact, value, "Depositary notification", true);
	}

	private static void assertRefused(PartyRefusal reason, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run).extracting(Refused::reason).isEqualTo(reason);
	}

}
