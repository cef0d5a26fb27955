package org.article12.centres.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.article12.PortalTest;
import org.article12.Today;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Regions nominate more centres; the register takes them in. */
@PortalTest
class NewCentrePagesTests {

	private static final String NEW = "/registers/centres/new";

	/** A host for each test: what was entered stays in the history for good. */
	private static final CentreCode TOGO = new CentreCode("SCRC-TG");

	private static final CentreCode BENIN = new CentreCode("SCRC-BJ");

	private static final CentreCode GUINEA = new CentreCode("SCRC-GN");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Centres centres;

	private Desk desk;

	@BeforeEach
	void sit() {
		this.desk = new Desk(this.mvc, "officer@secretariat.example");
	}

	@AfterEach
	void leaveTheRegisterAsItWas() {
		this.jdbc.sql("delete from centre where code in ('SCRC-TG', 'SCRC-BJ', 'SCRC-GN')").update();
	}

	@Test
	void aCentreIsEnteredLastAndKnownByTheCountryThatHostsIt() {
		assertThat(this.desk.read("/registers/centres")).contains("\"" + NEW + "\"");
		assertThat(enter("TGO")).hasRedirectedUrl("/registers/centres/" + TOGO);
		assertThat(this.centres.all()).last().extracting(Centre::code).isEqualTo(TOGO);
		assertThat(this.desk.read("/registers/centres/" + TOGO)).contains("Institut du Golfe",
				Said.the("core.change.new", "Institut du Golfe"), "COP-13 has nominated it");
		assertThat(this.mvc.get().uri("/api/v1/centres")).bodyText().contains(TOGO.value());
		assertThat(this.mvc.get().uri("/find-a-centre?party=TGO&area=NIP")).hasStatusOk();
	}

	@Test
	void whatIsKnownOfItIsAddedOnItsPages() {
		enter("BEN");
		String page = "/registers/centres/" + BENIN;
		assertThat(this.desk.send(page + "/mandate", "seen", Desk.hidden(this.desk.read(page), "seen"), "capacity", "2",
				"why", "Its letter"))
			.hasRedirectedUrl(page);
		assertThat(this.centres.find(BENIN).orElseThrow().capacity()).isEqualTo(2);
	}

	@Test
	void theRegisterOfADayBeforeDoesNotHaveIt() {
		enter("GIN");
		LocalDate before = Today.atTheSecretariat().minusDays(2);
		assertThat(this.desk.read("/registers/centres?as-of=" + before)).doesNotContain(GUINEA.value());
		assertThat(this.desk.open("/registers/centres/" + GUINEA + "?as-of=" + before)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.desk.open("/registers/centres/" + GUINEA + "/touched?since=0")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.desk.open("/registers/centres/" + GUINEA + "/touched?since=1")).hasStatusOk();
	}

	@Test
	void aPartyHostsOneCentre() {
		MvcTestResult refused = enter("SEN");
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(Desk.body(refused)).contains(Said.the("refused.CENTRE_HOST_HAS_ONE", "SCRC-SN"), "Institut du Golfe",
				"COP-13 has nominated it");
	}

	private MvcTestResult enter(String host) {
		List<String> fields = new ArrayList<>(List.of("seen", "0", "names[0].language", "en", "names[0].then",
				"Institut du Golfe", "names[0].today", "Institut du Golfe", "region", "AFRICA", "host", host, "city",
				"Lomé", "cityThen", "Lomé", "latitude", "6.13", "longitude", "1.22", "why", "COP-13 has nominated it"));
		return this.desk.send(NEW, fields.toArray(String[]::new));
	}

}
