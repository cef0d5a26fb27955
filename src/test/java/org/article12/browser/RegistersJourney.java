package org.article12.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.options.FilePayload;

import org.article12.imports.PlansTakenBack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The registers and settings are kept in the portal: an officer brings a plan as a table
 * with two wrong cells, mends them, and corrects an activity; an administrator looks at
 * what a longer term would move.
 */
@Journey
class RegistersJourney {

	private static final String WRONG = """
			Party;Plan;Kind;Code;Title;Start year;Budget USD;Areas;Remark
			Kenya;NIP 2031;initial;KE-1;PCB inventory;20x5;450 000;NIP;by mail
			Kenya;NIP 2031;initial;KE-2;Training of customs officers;2026;-5;NIP;
			""";

	@Autowired
	private ApplicationContext application;

	@AfterEach
	void takeBackWhatWasRecorded() {
		PlansTakenBack.of("KEN", this.application.getBean(JdbcClient.class));
	}

	@Test
	void aPlanComesAsATable(Portal portal) {
		bring(portal.visitor());
	}

	@Test
	void aPlanComesAsATableWithoutScript(Portal portal) {
		bring(portal.visitorWithoutScript());
	}

	@Test
	void anAdministratorLooksBeforeATermChanges(Portal portal) {
		Visitor administrator = portal.visitor().signsInAs("admin@secretariat.example");
		for (String section : new String[] { "", "/calendar", "/contact", "/texts", "/replies", "/mail",
				"/deadlines" }) {
			administrator.opens("/settings" + section);
		}
		administrator.types("Screening", "0").presses("See what would change").sees("Screening");
		administrator.types("Screening", "6").presses("See what would change").sees("6 working days");
	}

	private static void bring(Visitor officer) {
		officer.signsInAs("officer@secretariat.example")
			.follows("Plans")
			.follows("Bring or take away as a table")
			.presses("Compare with the register")
			.sees("Choose the file with the table");
		choose(officer, WRONG);
		officer.presses("Compare with the register")
			.isOn("Table “plans.csv”")
			.sees("2 things are wrong")
			.sees("“20x5” is not a year")
			.follows("Bring the mended table");
		choose(officer, WRONG.replace("20x5", "2025").replace("-5", "٥٠٠٠"));
		officer.presses("Compare with the register")
			.sees("not read: no column is called so")
			.presses("Record 2 new entries")
			.sees("Say where the table comes from")
			.types("Reason", "Letter of 3 May")
			.presses("Record 2 new entries")
			.sees("The table is on record: 2 new, 0 changed.")
			.opens("/registers/plans?party=KEN")
			.follows("NIP 2031")
			.sees("recorded KE-1")
			.follows("KE-2")
			.isOn("Correct an activity")
			.types("Title", "Training of customs and border officers")
			.types("Reason", "Misprint")
			.presses("Save the correction")
			.sees("Activity KE-2 is corrected.")
			.sees("Training of customs and border officers");
	}

	private static void choose(Visitor officer, String table) {
		officer.page()
			.getByLabel("Table")
			.setInputFiles(new FilePayload("plans.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
	}

}
