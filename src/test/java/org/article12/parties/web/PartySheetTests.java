package org.article12.parties.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.parties.Parties;
import org.article12.parties.PartyTakenBack;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** The register of Parties goes out as a table and comes back as one. */
@PortalTest
class PartySheetTests {

	private static final String IMPORTS = "/registers/imports/parties";

	private static final SignedIn OFFICER = SignedIn.as("officer@secretariat.example");

	private static final PartyCode TONGA = new PartyCode("TON");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Parties parties;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private ApplicationContext portal;

	@AfterEach
	void leaveTheRegisterAsItWas() {
		PartyTakenBack.of("TON", this.jdbc);
		PartyTakenBack.of("NAM", this.jdbc);
	}

	@Test
	void whatGoesOutComesBackWithoutADifference() {
		for (String ending : new String[] { "csv", "xlsx" }) {
			MvcTestResult table = this.mvc.get().uri(IMPORTS + "/table." + ending).with(OFFICER).exchange();
			assertThat(table).hasStatusOk();
			Document look = page(bring("table." + ending, table.getResponse().getContentAsByteArray()));
			assertThat(counts(look)).isEqualTo("UNCHANGED " + this.parties.all().size());
		}
	}

	@Test
	void whatDiffersHoldsFromTheDayOfItsRow() {
		LocalDate day = this.calendar.today().plusYears(1);
		String table = "code;region;name_fr;valid_from;source\nTON;AFRICA;Tongas (les);" + day
				+ ";Letter\nNAM;africa;Namibie (la);;\n";
		String address = bring("table.csv", table.getBytes(StandardCharsets.UTF_8));
		Document look = page(address);
		assertThat(counts(look)).isEqualTo("CHANGED 1, UNCHANGED 1");
		assertThat(record(address, look)).hasStatus(HttpStatus.FOUND);
		assertThat(this.parties.find(TONGA).orElseThrow().region().name()).isEqualTo("ASIA_PACIFIC");
		assertThat(this.parties.asOn(TONGA, day).orElseThrow().region().name()).isEqualTo("AFRICA");
		String again = bring("table.csv", table.getBytes(StandardCharsets.UTF_8));
		assertThat(counts(page(again))).isEqualTo("UNCHANGED 2");
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		new Filed(this.portal).letter("TON", "Under way", 2, "NIP");
		Document look = page(bring("table.csv", """
				code,region,development_status,in_force_on,valid_from
				TON,ASIA_PACIFIC,DEVELOPED,2010-01-21,
				NAM,MARS,DEVELOPING,1999-01-01,soon
				ZZZ,AFRICA,DEVELOPING,2030-01-01,
				NAM,AFRICA,,2005-09-22,
				""".getBytes(StandardCharsets.UTF_8)));
		assertThat(look.text()).contains(Said.the("parties.sheet.open"), Said.the("parties.sheet.day.wrong", "soon"),
				Said.the("parties.sheet.code.unknown"), Said.the("parties.sheet.code.twice", "3"),
				Said.the("parties.sheet.missing"), "MARS", Said.the("refused.PARTY_IN_FORCE_BEFORE_DEPOSIT"));
		assertThat(look.select("main form[method=post]")).isEmpty();
	}

	private String bring(String name, byte[] table) {
		MvcTestResult brought = this.mvc.post()
			.uri(IMPORTS)
			.multipart()
			.file(new MockMultipartFile("file", name, "text/csv", table))
			.with(OFFICER)
			.with(csrf())
			.exchange();
		assertThat(brought).hasStatus(HttpStatus.FOUND);
		return String.valueOf(brought.getResponse().getRedirectedUrl());
	}

	private MvcTestResult record(String address, Document look) {
		return this.mvc.post()
			.uri(address)
			.param("why", "Letter of 3 May")
			.param("digest", look.select("input[name=digest]").val())
			.param("seen", "0")
			.param("press", UUID.randomUUID().toString())
			.with(OFFICER)
			.with(csrf())
			.exchange();
	}

	private static String counts(Document look) {
		return look.select("dl.summary div[data-outcome]")
			.stream()
			.map((count) -> count.attr("data-outcome") + " " + count.select("dd").text())
			.collect(Collectors.joining(", "));
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).with(OFFICER).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
