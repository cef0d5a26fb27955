package org.article12.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.microsoft.playwright.options.FilePayload;
import org.article12.Article12Application;
import org.article12.QuickHashes;
import org.article12.Story;
import org.article12.Today;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.imports.PlansTakenBack;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal is run from the portal, and keeps what it is told: an officer limits a
 * centre, and the next proposal goes elsewhere with that reason; suspends another from a
 * day; brings a plan as a workbook with two wrong cells, and mends them; a centre
 * proposes an area, which the officer accepts. The portal started once more has all of
 * it, and the registers as of yesterday as they were.
 */
@RegisterJourney
class RegistersAreKeptJourney {

	private static final CentreCode DAKAR = new CentreCode("SCRC-SN");

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Centres centres;

	@AfterEach
	void takeBackWhatWasRecorded() {
		this.jdbc.sql("update centre set capacity = null where code = 'SCRC-SN'").update();
		this.jdbc.sql("update centre set suspended = false, suspended_from = null where code = 'SCRC-KW'").update();
		this.jdbc.sql("delete from centre_area where centre_code = 'SCRC-UY' and basis = 'stated'").update();
		PlansTakenBack.of("KEN", this.jdbc);
	}

	@Test
	void whatIsRecordedStandsAfterARestart(Portal portal) {
		RequestReference request = new Story(this.application).routing("A request that goes elsewhere", "NIP");
		String offers = "/triage/" + request + "/offers";
		// What decided for a centre begins with its code.
		String dakar = DAKAR + ": ";
		Visitor officer = portal.visitor().signsInAs("officer@secretariat.example").opens(offers).sees(dakar);
		CentresJourney.limit(officer);
		officer.opens(offers).doesNotSee(dakar);
		officer.unfolds(Said.the("offers.why")).unfolds(Said.the("routing.answer.others")).sees(full());
		CentresJourney.suspend(officer);
		RegistersJourney.bring(officer, RegistersAreKeptJourney::workbook);
		Visitor centre = portal.visitor();
		CentresJourney.propose(centre);
		CentresJourney.accept(officer);
		centre.opens("/assignments/profile").sees("Welcome").sees(Said.the("core.proposal.accepted"));
		try (ConfigurableApplicationContext again = startOnceMore()) {
			findsAll(
					portal.visitorAt(
							"http://localhost:" + again.getEnvironment().getRequiredProperty("local.server.port")),
					request);
		}
	}

	private void findsAll(Visitor officer, RequestReference request) {
		String yesterday = "?as-of=" + Today.atTheSecretariat().minusDays(1);
		officer.signsInAs("officer@secretariat.example")
			.opens("/registers/centres/SCRC-SN")
			.sees("Its letter of 3 May")
			.opens("/registers/centres/SCRC-KW")
			.sees("Decision of the COP")
			.opens("/registers/plans?party=KEN")
			.sees("NIP 2031")
			.opens("/registers/centres/SCRC-UY")
			.sees("Two new experts")
			.opens("/triage/" + request + "/offers")
			.doesNotSee(DAKAR + ": ");
		officer.opens("/registers/centres/SCRC-SN" + yesterday)
			.sees(Said.the("centres.mandate.no-limit"))
			.opens("/registers/centres/SCRC-KW" + yesterday)
			.sees(Said.the("centres.register.active"))
			.opens("/registers/centres/SCRC-UY" + yesterday)
			.doesNotSee("Two new experts")
			.opens("/triage/" + request + "/proposals" + yesterday)
			.sees(Said.the("offers.as-of.otherwise"))
			.sees(full());
	}

	private String full() {
		int inHand = this.jdbc.sql("""
				select count(*) from assignment
				where centre_code = 'SCRC-SN' and status in ('OFFERED', 'ACCEPTED')""").query(Integer.class).single();
		return Said.the("routing.reason.FULL", inHand, 1);
	}

	/** The portal as it comes up with nothing but what the database holds. */
	private ConfigurableApplicationContext startOnceMore() {
		SpringApplication portal = new SpringApplication(Article12Application.class, QuickHashes.class);
		portal.setAdditionalProfiles("demo");
		return portal.run("--server.port=0", "--article12.schedule.enabled=false",
				"--article12.schedule.first-visitors=0s", "--spring.datasource.url="
						+ this.application.getEnvironment().getRequiredProperty("spring.datasource.url"));
	}

	private static FilePayload workbook(String table) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(out, "Test", "1.0")) {
			Worksheet sheet = book.newWorksheet("Plans");
			List<String> lines = table.lines().toList();
			for (int row = 0; row < lines.size(); row++) {
				String[] cells = lines.get(row).split(";");
				for (int column = 0; column < cells.length; column++) {
					sheet.value(row, column, cells[column]);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new FilePayload("plans.xlsx", XLSX, out.toByteArray());
	}

}
