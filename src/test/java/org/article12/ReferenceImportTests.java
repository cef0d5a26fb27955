package org.article12;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.centres.Centre;
import org.article12.core.CentreCode;
import org.article12.core.IcuMessages;
import org.article12.core.PartyCode;
import org.article12.core.reference.ImportRefused;
import org.article12.core.reference.ReferenceSource;
import org.article12.parties.PartyNamed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** An import is applied whole or not at all, and names every mistake. */
class ReferenceImportTests {

	private static Registers registers;

	private List<String> before;

	@BeforeEach
	void remember() {
		this.before = versions();
	}

	@BeforeAll
	static void load() {
		registers = Registers.load("reference_import");
		// What is known of Parties stays; here the register is emptied once.
		registers.jdbc().sql("alter table party_fact disable trigger party_fact_row_stays").update();
	}

	@AfterAll
	static void close() {
		registers.close();
	}

	@AfterEach
	void restore() {
		registers.jdbc().sql("update centre set suspended = false, capacity = null").update();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					areas.csv | NIP,,"Developing, updating and implementing NIP" | NIP,, | areas.csv, line 2, column title: this must not be blank.
					areas.csv | ,300,capacity_building,false | ,300,capacity_building,no | areas.csv, line 4, column selectable: “no” is neither true nor false.
					areas.csv | ,300,capacity_building | ,three,capacity_building | areas.csv, line 4, column sort_order: “three” is not a number from 0 to 2147483647 with at most 0 decimals.
					areas.csv | ,300,capacity_building | ,200,capacity_building | areas.csv, line 4, column sort_order: “200” is on line 3 already.
					areas.csv | ,300,capacity_building | ,300,capacity | areas.csv, line 4, column category: “capacity” is not one of both, capacity_building, technology_transfer.
					areas.csv | BAT_BEP,, | bat,, | areas.csv, line 19, column code: “bat” does not have the form of TRAINING.INVENTORY.
					areas.csv | TRAINING.PRTR,TRAINING | TRAINING.PRTR,RESEARCH | areas.csv, line 12, column parent_code: “RESEARCH” contradicts code, from which “TRAINING” follows.
					guidance_areas.csv | BAT_BEP,TECH_LIST | BAT_BEP,TECH | guidance_areas.csv, line 4, column area_code: “TECH” is not in column code of areas.csv.
					guidance_areas.csv | BAT_BEP,TECH_LIST | BAT_BEP,BAT_BEP | guidance_areas.csv, line 4, column area_code: “BAT_BEP · BAT_BEP” is on line 2 already.
					guidance.csv | TECH_LIST;TECH_BARRIERS | TECH_LIST | guidance.csv, line 2, column area_codes: “BAT_BEP;TRAINING.RISK_PCB_PCDDF;TECH_LIST;RESEARCH.ALTERNATIVES;REGULATORY” contradicts guidance_areas.csv, from which “BAT_BEP;REGULATORY;RESEARCH.ALTERNATIVES;TECH_BARRIERS;TECH_LIST;TRAINING.RISK_PCB_PCDDF” follows.
					guidance_links.csv | BAT_BEP,https | TECH,https | guidance_links.csv, line 2, column guidance_code: “TECH” is not in column code of guidance.csv.
					guidance_links.csv | BAT_BEP,https:// | BAT_BEP,javascript: | guidance_links.csv, line 2, column address: “javascript:chm.pops.int/Implementation/BATandBEP/ImplementationEvaluation/tabid/784/Default.aspx” does not have the form of https://chm.pops.int/guidance.
					parties.csv | 2013-02-20 | 20.2.2013 | parties.csv, line 2, column instrument_date: “20.2.2013” is not a date such as 2026-11-22.
					parties.csv | Southern Asia,33,65 | Southern Asia,133,65 | parties.csv, line 2, column latitude: “133” is not a number from -90 to 90 with at most 4 decimals.
					parties.csv | Asia and the Pacific,developing,true | Asia,developing,true | parties.csv, line 2, column un_region: “Asia” is not one of Africa, Asia and the Pacific, Central and Eastern Europe, Latin America and the Caribbean, Western Europe and Others.
					parties.csv | 2013-05-21,true | 2013-05-21,false | parties.csv, line 2, column eligible_for_ta: “false” contradicts development_status, from which “true” follows.
					parties.csv | AL,ALB | AF,ALB | parties.csv, line 3, column iso2: “AF” is on line 2 already.
					parties.csv | Afghanistan,,Asia | Afghanistan,Asia | parties.csv, line 2: the row has 17 fields, the header 18.
					parties.csv | m49_subregion | subregion | parties.csv, line 1, column m49_subregion: this column is missing.
					parties.csv | m49_subregion | subregion | parties.csv, line 1, column subregion: there is no such column; the file has iso2, iso3, name_en, un_official_name, un_region, development_status, ldc, sids, official_un_language, instrument, instrument_date, entry_into_force, eligible_for_ta, m49_subregion, latitude, longitude, source, notes.
					party_names.csv | AFG,ar, | AFG,de, | party_names.csv, line 2, column language: “de” is not one of ar, en, es, fr, ru, zh.
					party_names.csv | AFG,ar, | HTI,ar, | party_names.csv, line 2, column iso3: “HTI” is not in column iso3 of parties.csv.
					non_parties.csv | AD,AND | AD,AFG | non_parties.csv, line 2, column iso3: “AFG” contradicts parties.csv, from which “Party” follows.
					centres.csv | fr;en,http | fr;xx,http | centres.csv, line 2, column working_languages: “xx” is not one of ar, en, es, fr, pt, ru, zh.
					centres.csv | fr;en,http | fr;fr,http | centres.csv, line 2, column working_languages: “fr” is on line 2 already.
					centres.csv | Africa,SN | Africa,HT | centres.csv, line 2, column host_country_iso2: “HT” is not in column iso2 of parties.csv.
					centres.csv | SCRC-DZ | SCRC-SN | centres.csv, line 3, column code: “SCRC-SN” is on line 2 already.
					centre_areas.csv | SCRC-SN,NIP,public_profile | SCRC-XX,NIP,public_profile | centre_areas.csv, line 2, column centre_code: “SCRC-XX” is not in column code of centres.csv.
					centre_areas.csv | profile,primary | profile,strong | centre_areas.csv, line 2, column strength: “strong” is not one of primary, secondary.
					centre_countries.csv | SCRC-SN,SN,host,1 | SCRC-SN,SN,host,4 | centre_countries.csv, line 2, column priority: “4” is not a number from 1 to 3 with at most 0 decimals.
					centre_countries.csv | SCRC-SN,SN,host | SCRC-SN,US,host | centre_countries.csv, line 2, column country_iso2: “US” is not in column iso2 of parties.csv.
					centre_countries.csv | SCRC-SN,BJ, | SCRC-SN,SN, | centre_countries.csv, line 3, column country_iso2: “SCRC-SN · SN” is on line 2 already.
					""")
	void aMistakeIsNamedWithFileLineAndColumn(String file, String right, String wrong, String words) {
		ReferenceSource source = edited(file, (text) -> {
			assertThat(text).contains(right);
			return text.replaceFirst(Pattern.quote(right), wrong);
		});
		assertThat(mistakes(source)).contains(words);
		assertNothingIsStored();
	}

	@Test
	void everyMistakeOfEveryFileIsNamedAtOnce() {
		ReferenceSource areas = edited("areas.csv", (text) -> text.replace("LABORATORY,,", "LABORATORY,,,"));
		ReferenceSource both = (file) -> file.equals("centres.csv")
				? utf8(shipped(file).replace("Africa,SN,Dakar", "Africa,SN,").replace("fr;ar", "")) : areas.open(file);
		assertThat(mistakes(both)).contains("areas.csv, line 16: the row has 7 fields, the header 6.",
				"centres.csv, line 2, column host_city: this must not be blank.",
				"centres.csv, line 3, column working_languages: this must not be blank.");
		assertNothingIsStored();
	}

	@Test
	void aFileThatIsMissingEmptyOrNoCsvIsNamedOnce() {
		assertThat(mistakes(edited("parties.csv", (text) -> ""))).containsExactly("parties.csv: the file is empty.");
		assertThat(mistakes(edited("areas.csv", (text) -> text.replace("\"Developing,", "\"Developing\" x,"))))
			.singleElement()
			.asString()
			.startsWith("areas.csv: the file cannot be read as UTF-8 CSV");
		ReferenceSource missing = (file) -> {
			if (file.equals("pops.csv")) {
				throw new FileNotFoundException(file);
			}
			return ReferenceSource.shipped().open(file);
		};
		assertThat(mistakes(missing)).containsExactly("pops.csv: the file cannot be read as UTF-8 CSV (pops.csv).");
		ReferenceSource latin = (file) -> file.equals("centres.csv")
				? new ByteArrayInputStream(shipped(file).getBytes(StandardCharsets.ISO_8859_1))
				: ReferenceSource.shipped().open(file);
		assertThat(mistakes(latin)).singleElement().asString().startsWith("centres.csv: the file cannot be read");
		assertNothingIsStored();
	}

	@Test
	void aByteOrderMarkAndOtherLineEndsAreNoMistake() {
		ReferenceSource source = edited("areas.csv", (text) -> "\uFEFF" + text.replace("\r\n", "\n"));
		List<AreaCode> areas = areas();
		List.of("centre", "guidance", "non_party", "party", "pop", "partner_agreement", "area")
			.forEach((table) -> registers.jdbc().sql("delete from " + table).update());
		registers.importer().apply(source);
		assertThat(areas()).isEqualTo(areas);
	}

	@Test
	void anotherInstanceSeesAChangeAtItsNextUse() {
		try (Registers other = registers.anotherInstance()) {
			long version = other.centres().registerVersion();
			assertThat(senegal(other).suspension()).isNull();
			registers.jdbc().sql("update centre set suspended = true where code = 'SCRC-SN'").update();
			assertThat(senegal(other).suspension()).isNotNull();
			assertThat(other.centres().registerVersion()).isEqualTo(version + 1);
			registers.jdbc().sql("update area_title set title = 'NIPs' where area_code = 'NIP'").update();
			assertThat(other.catalogue().area(new AreaCode("NIP")))
				.hasValueSatisfying((area) -> assertThat(area.title()).isEqualTo("NIPs"));
			PartyNamed.inEnglish("SEN", "Sénégal", registers.jdbc());
			assertThat(other.parties().name(new PartyCode("SEN"), Locale.ENGLISH)).isEqualTo("Sénégal");
		}
	}

	@Test
	void aChangeThatIsTakenBackIsSeenByNobodyElse() {
		assertThat(senegal(registers).suspension()).isNull();
		registers.transaction().executeWithoutResult((status) -> {
			registers.jdbc().sql("update centre set suspended = true where code = 'SCRC-SN'").update();
			assertThat(senegal(registers).suspension()).isNotNull();
			status.setRollbackOnly();
		});
		assertThat(senegal(registers).suspension()).isNull();
		registers.jdbc().sql("update centre set capacity = 1 where code = 'SCRC-SN'").update();
		assertThat(senegal(registers).capacity()).isEqualTo(1);
	}

	private static List<AreaCode> areas() {
		return registers.catalogue().areas().stream().map(Area::code).toList();
	}

	private void assertNothingIsStored() {
		assertThat(versions()).isEqualTo(this.before);
	}

	private static List<String> versions() {
		return registers.jdbc().sql("select version || register from register_version").query(String.class).list();
	}

	private List<String> mistakes(ReferenceSource source) {
		IcuMessages messages = new IcuMessages(List.of("messages/core"));
		ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> registers.importer().apply(source));
		return refused.problems().stream().map((problem) -> problem.words(messages, Locale.ENGLISH)).toList();
	}

	private static Centre senegal(Registers registers) {
		return registers.centres().find(new CentreCode("SCRC-SN")).orElseThrow();
	}

	private static ReferenceSource edited(String file, UnaryOperator<String> edit) {
		return (name) -> utf8(name.equals(file) ? edit.apply(shipped(name)) : shipped(name));
	}

	private static String shipped(String file) throws IOException {
		try (InputStream in = ReferenceSource.shipped().open(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static InputStream utf8(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
