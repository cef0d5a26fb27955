package org.article12.parties;

import java.time.LocalDate;
import java.util.List;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What was recorded of a Party by mistake is taken back: what held before holds again,
 * and the record keeps both.
 */
class TakenBackTests {

	private static final CurrentUser OFFICER = new CurrentUser(PersonId.next(), "Helena Okafor", "h@example.org",
			new CurrentUser.Membership(UUID.randomUUID(), new ActingFor.OfSecretariat(false), "Secretariat"), List.of(),
			null);

	private static Registers registers;

	private static PartyKeeping keeping;

	private static LocalDate today;

	@BeforeAll
	static void open() {
		registers = Registers.load("parties_taken_back");
		keeping = registers.bean(PartyKeeping.class);
		today = registers.bean(WorkingDays.class).today();
	}

	@AfterAll
	static void close() {
		registers.close();
	}

	@Test
	void whatHeldBeforeHoldsAgainWithoutACutWhereTheMistakeWas() {
		PartyCode party = new PartyCode("AGO");
		record(party, PartyFact.REGION, "ASIA_PACIFIC", today.minusDays(10), today.plusDays(10));
		assertThat(facts(party, PartyFact.REGION)).hasSize(3);
		takeBack(party, PartyFact.REGION, today);
		assertThat(facts(party, PartyFact.REGION)).extracting(KnownFact::value, KnownFact::from, KnownFact::until)
			.containsExactly(tuple("AFRICA", null, null));
		assertThat(registers.bean(PartyRegister.class).everSaidOf(party)).extracting(KnownFact::value)
			.contains("ASIA_PACIFIC");
		assertThat(keeping.changesOf(party).getFirst()).satisfies((change) -> {
			assertThat(change.why()).isEqualTo("Wrong Party");
			assertThat(change.byName()).isEqualTo("Helena Okafor");
			assertThat(change.differences().getFirst().before()).contains("ASIA_PACIFIC");
			assertThat(change.differences().getFirst().after()).contains("AFRICA");
		});
		assertThat(registers.parties().find(party).orElseThrow().region()).isEqualTo(Region.AFRICA);
	}

	@Test
	void mistakesAreTakenBackOneAfterTheOther() {
		PartyCode party = new PartyCode("ALB");
		record(party, PartyFact.NAME_FR, "One", today, null);
		record(party, PartyFact.NAME_FR, "Two", today, null);
		record(party, PartyFact.NAME_FR, "Three", today.plusDays(5), null);
		takeBack(party, PartyFact.NAME_FR, today.plusDays(5));
		assertThat(facts(party, PartyFact.NAME_FR)).extracting(KnownFact::value).containsExactly("Albanie (l')", "Two");
		takeBack(party, PartyFact.NAME_FR, today);
		assertThat(facts(party, PartyFact.NAME_FR)).extracting(KnownFact::value).containsExactly("Albanie (l')", "One");
		takeBack(party, PartyFact.NAME_FR, today);
		assertThat(facts(party, PartyFact.NAME_FR)).extracting(KnownFact::value).containsExactly("Albanie (l')");
		assertThat(facts(party, PartyFact.NAME_FR).getFirst().until()).isNull();
	}

	@Test
	void whereNothingWasOnRecordNothingIsAgain() {
		PartyCode party = new PartyCode("DZA");
		record(party, PartyFact.OFFICIAL_CONTACT_POINT, "Ms A, Ministry", today, null);
		record(party, PartyFact.OFFICIAL_NAME_FR, "République algérienne démocratique et populaire", null, null);
		assertThat(keeping.kept(party).entry().officialName("fr", today)).startsWith("République");
		takeBack(party, PartyFact.OFFICIAL_CONTACT_POINT, today);
		takeBack(party, PartyFact.OFFICIAL_NAME_FR, today);
		assertThat(facts(party, PartyFact.OFFICIAL_CONTACT_POINT)).isEmpty();
		assertThat(keeping.kept(party).entry().officialName("fr", today)).isEqualTo("Algérie (l')");
		assertThat(keeping.changesOf(party).getFirst().differences().getFirst().after()).isEmpty();
	}

	@Test
	void whatCameWithThePortalIsCorrectedAndNotTakenBack() {
		PartyCode party = new PartyCode("ARM");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> takeBack(party, PartyFact.REGION, today))
			.extracting(Refused::reason)
			.isEqualTo(PartyRefusal.PARTY_NOTHING_TO_TAKE_BACK);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> takeBack(party, PartyFact.NATIONAL_FOCAL_POINTS, today))
			.extracting(Refused::reason)
			.isEqualTo(PartyRefusal.PARTY_NOTHING_TO_TAKE_BACK);
	}

	@Test
	void ofTwoAtOnceTheSecondIsToldWhatTheFirstDid() {
		PartyCode party = new PartyCode("BDI");
		record(party, PartyFact.NAME_FR, "Ouroundi", today, null);
		int seen = keeping.kept(party).version();
		takeBack(party, PartyFact.NAME_FR, today);
		assertThatExceptionOfType(EntryMoved.class)
			.isThrownBy(() -> keeping.takeBack(OFFICER, party, seen, PartyFact.NAME_FR, today, "Once more", false));
	}

	@Test
	void whatAStateBecameAPartyByIsNotTakenBackPieceByPiece() {
		PartyCode code = new PartyCode("BTN");
		keeping.accede(OFFICER, code,
				List.of(always(PartyFact.NAME_EN, "Bhutan"), always(PartyFact.REGION, "ASIA_PACIFIC"),
						always(PartyFact.DEVELOPMENT_STATUS, "DEVELOPING"), always(PartyFact.LEAST_DEVELOPED, "false"),
						always(PartyFact.SMALL_ISLAND, "false"), always(PartyFact.LANGUAGES, "en"),
						always(PartyFact.INSTRUMENT, "ACCESSION"), always(PartyFact.INSTRUMENT_ON, "2026-01-01"),
						always(PartyFact.IN_FORCE_ON, "2026-04-01")),
				"Depositary notification");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> takeBack(code, PartyFact.REGION, today))
			.extracting(Refused::reason)
			.isEqualTo(PartyRefusal.PARTY_NOTHING_BEFORE);
	}

	private static List<KnownFact> facts(PartyCode party, PartyFact fact) {
		return keeping.kept(party).entry().of(fact);
	}

	private static void record(PartyCode party, PartyFact fact, String value, @Nullable LocalDate from,
			@Nullable LocalDate until) {
		keeping.record(OFFICER, party, keeping.kept(party).version(),
				new NewFact(fact, value, from, until, "A letter", true), "Told by letter", false);
	}

	private static void takeBack(PartyCode party, PartyFact fact, LocalDate day) {
		keeping.takeBack(OFFICER, party, keeping.kept(party).version(), fact, day, "Wrong Party", false);
	}

	private static NewFact always(PartyFact fact, String value) {
		return NewFact.always(fact, value, "Depositary notification", true);
	}

}
