package org.article12;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.centres.Centre;
import org.article12.centres.CentreStatus;
import org.article12.centres.Service;
import org.article12.centres.ServiceBasis;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Party;
import org.article12.parties.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the registers hold once the files that ship with the portal are loaded. */
class ReferenceDataTests {

	private static Registers registers;

	@BeforeAll
	static void load() {
		registers = Registers.load("reference_data");
	}

	@AfterAll
	static void close() {
		registers.close();
	}

	@Test
	void everyFileIsLoadedWhole() {
		assertThat(registers.parties().all()).hasSize(185);
		assertThat(registers.catalogue().areas()).hasSize(23);
		assertThat(registers.catalogue().areas()).filteredOn((area) -> area.parent() == null).hasSize(13);
		assertThat(registers.catalogue().areas()).filteredOn(Area::selectable).hasSize(21);
		assertThat(registers.catalogue().guidance()).hasSize(5);
		assertThat(registers.catalogue().pops()).hasSize(37);
		assertThat(registers.centres().all()).hasSize(12);
		assertThat(count("party_fact where fact like 'NAME%'")).isEqualTo(1110);
		assertThat(count("party_fact where fact = 'REGION'")).isEqualTo(185);
		assertThat(count("non_party")).isEqualTo(13);
		assertThat(count("centre_area")).isEqualTo(170);
		assertThat(count("guidance_area")).isEqualTo(30);
	}

	@Test
	void rowsThatFollowFromTheRegionAreNotLoaded() {
		assertThat(count("centre_party")).isEqualTo(282 - 55);
	}

	@Test
	void article12GivesAssistanceTo147Parties() {
		Map<Boolean, Long> counts = registers.parties()
			.all()
			.stream()
			.collect(Collectors.partitioningBy((party) -> party.eligibility().eligible(), Collectors.counting()));
		assertThat(counts).isEqualTo(Map.of(true, 147L, false, 38L));
	}

	@Test
	void everyEligiblePartyHasACentre() {
		assertThat(registers.parties().all()).filteredOn((party) -> party.eligibility().eligible())
			.allMatch((party) -> registers.centres()
				.all()
				.stream()
				.anyMatch((centre) -> ServiceBasis.of(centre, party).isPresent()));
	}

	@Test
	void namesAreAsInLists() {
		assertThat(name("ALB", "fr")).isEqualTo("Albanie");
		assertThat(name("GMB", "fr")).isEqualTo("Gambie");
		assertThat(name("GMB", "en")).isEqualTo("Gambia");
		assertThat(name("BHS", "es")).isEqualTo("Bahamas");
		assertThat(name("CIV", "fr")).isEqualTo("Côte d'Ivoire");
		assertThat(name("BOL", "es")).isEqualTo("Bolivia (Estado Plurinacional de)");
		assertThat(name("BOL", "en")).isEqualTo("Bolivia");
		assertThat(name("SEN", "ar")).isEqualTo("السنغال");
		assertThat(name("SEN", "de")).isEqualTo("Senegal");
		assertThat(name("HTI", "en")).isEqualTo("HTI");
	}

	@Test
	void partiesStandInTheOrderOfTheAlphabet() {
		assertThat(registers.parties().all()).extracting(Party::name)
			.containsSubsequence("Austria", "Azerbaijan", "Costa Rica", "Côte d'Ivoire", "Croatia", "Thailand", "Togo",
					"Türkiye", "Tuvalu", "Zimbabwe");
	}

	@Test
	void namibiaIsNotAMissingValue() {
		assertThat(registers.parties().find(new PartyCode("NAM"))).map(Party::iso2).contains("NA");
	}

	@Test
	void aStateThatIsNotAPartyIsKnown() {
		assertThat(registers.parties().nonParty("HTI"))
			.hasValueSatisfying((state) -> assertThat(state.region()).isEqualTo(Region.LATIN_AMERICA_CARIBBEAN));
		assertThat(registers.parties().nonParty("SEN")).isEmpty();
	}

	@Test
	void areasStandInTheirTree() {
		assertThat(registers.catalogue().areas()).extracting((area) -> area.code().value())
			.startsWith("NIP", "INFRASTRUCTURE", "TRAINING", "TRAINING.POPS_ID")
			.endsWith("EFFECTIVENESS");
		assertThat(registers.catalogue().area(new AreaCode("TRAINING")))
			.hasValueSatisfying((area) -> assertThat(area.selectable()).isFalse());
	}

	@Test
	void centresStandAsNominatedAtTheirPlaceOfToday() {
		assertThat(registers.centres().all())
			.allMatch((centre) -> registers.centres().status(centre) == CentreStatus.NOMINATED);
		Centre russia = centre("SCRC-RU");
		assertThat(russia.hostCity()).isEqualTo("Novosibirsk");
		assertThat(russia.latitude()).isEqualTo(54.85);
		assertThat(russia.background().nominatedCity()).isEqualTo("Moscow");
		Centre senegal = centre("SCRC-SN");
		assertThat(senegal.languages()).containsExactly(WorkingLanguage.FR, WorkingLanguage.EN);
		assertThat(senegal.capacity()).isNull();
		assertThat(senegal.services()).containsEntry(new PartyCode("BEN"), Service.LISTED);
	}

	@Test
	void theRoundsFollowFromListScopeAndRegion() {
		assertThat(stands("SCRC-SN", "SEN")).isEqualTo("HOST in round 1");
		assertThat(stands("SCRC-SN", "BEN")).isEqualTo("LISTED in round 1");
		assertThat(stands("SCRC-SN", "KEN")).isEqualTo("REGION in round 2");
		assertThat(stands("SCRC-SN", "PER")).isEmpty();
	}

	private static String stands(String code, String iso3) {
		Centre centre = centre(code);
		Party party = party(iso3);
		return ServiceBasis.of(centre, party)
			.map((basis) -> basis + " in round " + basis.round(centre, party))
			.orElse("");
	}

	private static Centre centre(String code) {
		return registers.centres().find(new CentreCode(code)).orElseThrow();
	}

	private static Party party(String code) {
		return registers.parties().find(new PartyCode(code)).orElseThrow();
	}

	private static String name(String party, String language) {
		return registers.parties().name(new PartyCode(party), Locale.of(language));
	}

	private static int count(String table) {
		return registers.jdbc().sql("select count(*) from " + table).query(Integer.class).single();
	}

}
