package org.article12.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.article12.PortalTest;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Guidance;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.ReaderLanguage;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Areas, guidance documents and centres are called what the register says in the reader's
 * language, and in English where it says nothing in that one.
 */
@PortalTest
class TitlesByLanguageTests {

	private static final List<String> OTHERS = List.of("area_title", "guidance_title", "centre_name");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Centres centres;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void inFrench() {
		this.jdbc.sql("insert into area_title values ('NIP', 'fr', 'Plans nationaux')").update();
		this.jdbc.sql("insert into guidance_title values ('BAT_BEP', 'fr', 'Orientations sur les MTD')").update();
		this.jdbc.sql("insert into centre_name values ('SCRC-SN', 'fr', 'Centre de Dakar', 'Centre du Sénégal')")
			.update();
	}

	@AfterEach
	void inEnglishOnly() {
		OTHERS.forEach((table) -> this.jdbc.sql("delete from " + table + " where language <> 'en'").update());
	}

	@Test
	void aReaderOfALanguageReadsIt() {
		assertThat(ReaderLanguage.in(Locale.FRENCH, this::titles)).containsExactly("Plans nationaux",
				"Orientations sur les MTD", "Centre de Dakar", "Centre du Sénégal", "Centre du Sénégal");
		List<String> english = ReaderLanguage.in(Locale.ENGLISH, this::titles);
		assertThat(english).isEqualTo(this.jdbc.sql("""
				select title from area_title where area_code = 'NIP' and language = 'en'
				union all select title from guidance_title where guidance_code = 'BAT_BEP' and language = 'en'
				union all select unnest(array[name, current_name, current_name]) from centre_name
				where centre_code = 'SCRC-SN' and language = 'en'""").query(String.class).list());
		assertThat(ReaderLanguage.in(Locale.of("ru"), this::titles)).isEqualTo(english);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/areas", "/guidance", "/centres", "/centres/SCRC-SN", "/find-a-centre?party=SEN&area=NIP" })
	void aPageInEnglishHasNoneOfAnother(String page) {
		assertThat(text(page, "fr")).doesNotContain("Plans nationaux", "Orientations sur", "Centre du Sénégal");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/areas", "/api/v1/centres", "/api/v1/routing?party=SEN&area=NIP" })
	void publicJsonIsTheSameForAll(String address) {
		assertThat(text(address, "fr")).isEqualTo(text(address, "en")).doesNotContain("Plans nationaux", "Sénégal");
	}

	@Test
	void theDatabaseKeepsTheEnglish() {
		for (String table : OTHERS) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(table)
				.isThrownBy(() -> this.jdbc.sql("delete from " + table + " where language = 'en'").update());
		}
	}

	@Test
	void aTitleIsNeverBlank() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update area_title set title = ' ' where area_code = 'NIP'").update());
	}

	private List<String> titles() {
		Area area = this.catalogue.area(new AreaCode("NIP")).orElseThrow();
		Guidance guidance = this.catalogue.guidance()
			.stream()
			.filter((document) -> document.code().equals("BAT_BEP"))
			.findFirst()
			.orElseThrow();
		CentreCode code = new CentreCode("SCRC-SN");
		Centre centre = this.centres.find(code).orElseThrow();
		return List.of(area.title(), guidance.title(), centre.name(), centre.currentName(), this.centres.name(code));
	}

	private String text(String address, String language) {
		return Parser.unescapeEntities(new String(this.mvc.get()
			.uri(address)
			.header("Accept-Language", language)
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8), false);
	}

}
