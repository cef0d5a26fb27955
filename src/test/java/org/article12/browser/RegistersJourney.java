package org.article12.browser;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import com.microsoft.playwright.options.FilePayload;
import org.article12.imports.PlansTakenBack;
import org.article12.parties.PartyTakenBack;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The registers and settings are kept in the portal: an officer brings a plan as a table
 * with two wrong cells, mends them, and corrects an activity; a State leaves the list of
 * least developed countries on a day; a focal point proposes an activity, of which an
 * officer accepts a part; an area of assistance is added and another retired; an
 * administrator looks at what a longer term would move.
 */
@RegisterJourney
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
		this.application.getBean(JdbcClient.class)
			.sql("delete from plan_activity where code in ('SN-J1', 'SN-J2')")
			.update();
		PartyTakenBack.of("TUV", this.application.getBean(JdbcClient.class));
		JdbcClient jdbc = this.application.getBean(JdbcClient.class);
		jdbc.sql("delete from area where code in ('FIRES', 'SMOULDERING')").update();
		jdbc.sql("update area set retired = false where retired").update();
	}

	@Test
	void aPlanComesAsATableWithoutScript(Portal portal) {
		bring(portal.visitorWithoutScript().signsInAs("officer@secretariat.example"), RegistersJourney::csv);
	}

	@Test
	void aStateLeavesTheListOfLeastDevelopedCountries(Portal portal) {
		graduate(portal.visitor());
	}

	@Test
	void aStateLeavesTheListWithoutScript(Portal portal) {
		graduate(portal.visitorWithoutScript());
	}

	@Test
	void aFocalPointProposesAnActivity(Portal portal) {
		propose(portal.visitor(), portal.visitor(), "SN-J1");
	}

	@Test
	void aFocalPointProposesAnActivityWithoutScript(Portal portal) {
		propose(portal.visitorWithoutScript(), portal.visitorWithoutScript(), "SN-J2");
	}

	@Test
	void anAreaIsAddedAndAnotherRetired(Portal portal) {
		keepAreas(portal.visitor(), "FIRES");
		seesThem(portal.visitor());
	}

	@Test
	void anAreaIsAddedAndAnotherRetiredWithoutScript(Portal portal) {
		keepAreas(portal.visitorWithoutScript(), "SMOULDERING");
		seesThem(portal.visitorWithoutScript());
	}

	@Test
	void anAdministratorLooksBeforeATermChanges(Portal portal) {
		Visitor administrator = portal.visitor().signsInAs("admin@secretariat.example");
		for (String section : new String[] { "", "/calendar", "/contact", "/texts", "/replies", "/mail",
				"/deadlines" }) {
			administrator.opens("/settings" + section);
		}
		administrator.types(Said.the("settings.term.SCREENING"), "0")
			.presses(Said.the("settings.look"))
			.sees(Said.the("settings.term.SCREENING"));
		administrator.types(Said.the("settings.term.SCREENING"), "6")
			.presses(Said.the("settings.look"))
			.sees(Said.the("settings.term.days", 6));
	}

	private static void propose(Visitor party, Visitor officer, String code) {
		party.signsInAs("focal.point@senegal.example")
			.follows(Said.the("core.nav.plan"))
			.isOn(Said.the("plans.own.title"))
			.follows(Said.the("plans.own.activity"))
			.presses(Said.the("core.proposal.send"))
			.sees(Said.the("plans.code.missing"))
			.types(Said.the("plans.code"), code)
			.types(Said.the("plans.activity.title"), "Training of customs officers")
			.types(Said.the("plans.budget"), "90 417")
			.types(Said.the("plans.correct.why"), "Decided in May")
			.presses(Said.the("core.proposal.send"))
			.sees(Said.the("core.proposal.sent"))
			.sees(Said.the("core.proposal.waits"));
		officer.signsInAs("officer@secretariat.example")
			.opens("/registers/plans/due")
			.opens("/registers/plans?party=SEN")
			.followsLinkTo("^/registers/plans/[0-9a-f-]{36}$");
		String plan = officer.path();
		officer.opens(plan + "/correction")
			.opens(plan)
			.followsLinkTo("/proposals/")
			.isOn(Said.the("core.proposal.title"))
			.sees("Decided in May")
			.unticksWith(Said.the("plans.field.budget_usd"))
			.types(Said.the("core.proposal.why"), "The budget is not in the plan")
			.presses(Said.the("core.proposal.save"))
			.sees(Said.the("plans.proposal.done"))
			.sees(code)
			.doesNotSee("90,417");
		party.opens("/plan").sees("The budget is not in the plan").sees(Said.the("core.proposal.refused"));
	}

	private static void keepAreas(Visitor officer, String code) {
		officer.signsInAs("officer@secretariat.example")
			.follows(Said.the("core.nav.catalogue"))
			.isOn(Said.the("catalogue.kind.AREAS"))
			.follows(Said.the("catalogue.add.AREAS"))
			.types(Said.the("catalogue.code"), code)
			.presses(Said.the("catalogue.save"))
			.sees(Said.the("catalogue.title.missing"))
			.sees(Said.the("catalogue.why.missing"))
			.ticks(Said.the("catalogue.category.BOTH"))
			.types(Said.the("catalogue.why"), "Decision of the Bureau")
			.typesInto("titles-0-title", "Fires at dumps")
			.presses(Said.the("catalogue.save"))
			.isOn("Fires at dumps")
			.sees(Said.the("catalogue.added"))
			.opens("/registers/catalogue/areas/AWARENESS")
			.presses(Said.the("catalogue.retirement"))
			.sees(Said.the("catalogue.why.missing"))
			.types(Said.the("catalogue.why"), "Merged with information exchange")
			.presses(Said.the("catalogue.retirement"))
			.sees(Said.the("catalogue.status.retired"))
			.sees("Merged with information exchange")
			.opens("/registers/catalogue/pops/HCBD/edit")
			.opens("/registers/catalogue/guidance/ESM_WASTE/edit")
			.opens("/registers/catalogue/agreements/BASEL/edit");
	}

	private void seesThem(Visitor party) {
		String draft = this.application.getBean(JdbcClient.class)
			.sql("select reference from assistance_request where status = 'DRAFT' and party_code = 'SEN' limit 1")
			.query(String.class)
			.single();
		party.signsInAs("focal.point@senegal.example")
			.opens("/requests/" + draft + "/edit/areas")
			.sees("Fires at dumps")
			.isNotAskedToTick("AWARENESS");
	}

	private static void graduate(Visitor officer) {
		String flag = Said.the("parties.fact.LEAST_DEVELOPED");
		officer.signsInAs("officer@secretariat.example")
			.follows(Said.the("core.nav.register-of-parties"))
			.isOn(Said.the("parties.register.title"))
			.types(Said.the("parties.find"), "Tuvalu")
			.presses(Said.the("parties.as-of.show"))
			.follows("Tuvalu")
			.follows(flag)
			.ticks(Said.the("parties.flag.false"))
			.types(Said.the("parties.form.from"), "1 December 2099")
			.types(Said.the("parties.form.until"), "30 November 2099")
			.presses(Said.the("parties.form.save"))
			.sees(Said.the("parties.period.reversed"))
			.sees(Said.the("parties.why.missing"))
			.types(Said.the("parties.form.until"), "")
			.types(Said.the("parties.form.why"), "Resolution of the General Assembly")
			.presses(Said.the("parties.form.save"))
			.isOn("Tuvalu")
			.sees(Said.the("parties.done", flag, 0))
			.sees(Said.the("parties.ahead.title"))
			.sees("Resolution of the General Assembly")
			.types(Said.the("parties.as-of"), "1 December 2099")
			.presses(Said.the("parties.as-of.show"))
			.sees(Said.the("parties.as-of.today"))
			.opens("/registers/parties/TUV")
			.follows(Said.the("parties.taking-back", flag))
			.presses(Said.the("parties.taking-back.act"))
			.sees(Said.the("parties.why.missing"))
			.types(Said.the("parties.form.why"), "Another State was meant")
			.presses(Said.the("parties.taking-back.act"))
			.isOn("Tuvalu")
			.sees(Said.the("parties.taken-back", flag))
			.opens("/registers/parties/SMR")
			.presses(Said.the("parties.accession.save"))
			.sees(Said.the("parties.value.missing"));
	}

	/**
	 * Brings a plan as a table with two wrong cells, mends them, and corrects an
	 * activity.
	 */
	static void bring(Visitor officer, Function<String, FilePayload> table) {
		officer.follows(Said.the("core.nav.plans"))
			.follows(Said.the("plans.bring"))
			.presses(Said.the("imports.compare"))
			.sees(Said.the("imports.file.missing"));
		officer.attaches(table.apply(WRONG))
			.presses(Said.the("imports.compare"))
			.isOn(Said.the("imports.look.title", table.apply(WRONG).name))
			.sees(Said.the("imports.faults", 2))
			.sees(Said.the("core.year.NO_DATE", "20x5"))
			.follows(Said.the("imports.again"));
		officer.attaches(table.apply(WRONG.replace("20x5", "2025").replace("-5", "٥٠٠٠")))
			.presses(Said.the("imports.compare"))
			.sees(Said.the("imports.unread"))
			.presses(Said.the("imports.record", 2, 0))
			.sees(Said.the("imports.why.missing"))
			.types(Said.the("imports.why"), "Letter of 3 May")
			.presses(Said.the("imports.record", 2, 0))
			.sees(Said.the("imports.done", 2, 0))
			.opens("/registers/plans?party=KEN")
			.follows("NIP 2031")
			.sees(Said.the("core.change.new", "KE-1"))
			.follows("KE-2")
			.isOn(Said.the("plans.correct.title"))
			.types(Said.the("plans.activity.title"), "Training of customs and border officers")
			.types(Said.the("plans.correct.why"), "Misprint")
			.presses(Said.the("plans.correct.save"))
			.sees(Said.the("plans.corrected", "KE-2"))
			.sees("Training of customs and border officers");
	}

	private static FilePayload csv(String table) {
		return new FilePayload("plans.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
	}

}
