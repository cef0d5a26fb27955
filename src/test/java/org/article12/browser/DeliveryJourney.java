package org.article12.browser;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;

import org.article12.Story;
import org.article12.Today;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A centre agrees a plan, tells of its milestones and reports; the Party disputes the
 * report, the centre reports once more, the Party confirms, and its ledger tells of it.
 */
@Journey
class DeliveryJourney {

	private static final String CENTRE = "officer@scrc-sn.example";

	private static final String PARTY = "focal.point@senegal.example";

	private static final String SOME_MONTHS_AGO = day(0);

	private static final String A_WEEK_LATER = day(1);

	@Autowired
	private ApplicationContext portal;

	@Test
	void workIsPlannedReportedDisputedAndConfirmed(Portal portal) {
		travel(portal.visitor(), portal.visitor(), portal.visitor());
	}

	@Test
	void theSameWithoutScript(Portal portal) {
		travel(portal.visitorWithoutScript(), portal.visitorWithoutScript(), portal.visitorWithoutScript());
	}

	private void travel(Visitor centre, Visitor party, Visitor officer) {
		Story story = new Story(this.portal);
		RequestReference reference = story.offered("A register of stocks", Map.of("NIP", "sn"));
		// What others leave for this centre may have been answered by now.
		centre.signsInAs(CENTRE)
			.opens("/assignments/answers?answer=accept&all=true")
			.sees(Said.the("assignments.answers.title.ACCEPT"));
		story.accept(reference, "sn");
		centrePlans(centre, reference);
		centreKeepsATemplate(centre);
		centreTellsOfProgress(centre);
		centreReports(centre, "Two workshops in Dakar and one in Thiès");
		String assignment = centre.path();
		partyDisputes(party, reference);
		centreReportsOnceMore(centre, assignment);
		officerReads(officer, reference);
		partyConfirms(party, reference);
		centre.opens(assignment).sees("What the Party thinks of it").sees("Was the country in the lead?");
		party.opens("/ledger")
			.isOn("Needs and help received")
			.sees("A register of stocks")
			.sees("People: 60 (women 31, men 29)");
		String plan = this.portal.getBean(JdbcClient.class)
			.sql("select id::text from plan where party_code = 'SEN' limit 1")
			.query(String.class)
			.single();
		officer.opens("/registers/plans/" + plan).follows("Needs and help received");
		officer.isOn("Needs and help received: Senegal").sees("A register of stocks");
	}

	private void centrePlans(Visitor centre, RequestReference reference) {
		centre.opens("/")
			.isOn(Said.the("site.start.title"))
			.opens("/assignments/figures")
			.isOn(Said.the("assignments.figures.title"))
			.opens("/assignments/milestones")
			.sees(Said.the("assignments.milestones.title"))
			.opens("/assignments")
			.isOn("Assignments")
			.opens("/assignments/" + new Story(this.portal).assignment(reference, "sn").id().value())
			.follows("Write the work plan");
		centre.isOn("Work plan")
			.types("Output 1", "A register of stocks")
			.presses("Add another output")
			.findsTyped("Output 1", "A register of stocks")
			.types("Output 2", "A trained team")
			.types("Milestone 1", "First workshop")
			.presses("Add another milestone")
			.types("Date of milestone 1", "next spring")
			.types("Milestone 2", "Register handed over")
			.types("Date of milestone 2", "30 September 2030")
			.types("Who pays (1)", "GEF")
			.types("US dollars (1)", "12,500")
			.types("How it was agreed with the Party", "By telephone with the national focal point")
			.presses("Save the plan")
			.sees("“next spring” is not a date: write it as 22 November 2026")
			.types("Date of milestone 1", SOME_MONTHS_AGO)
			.presses("Save the plan")
			.sees("The plan is saved")
			.sees("Next milestone: " + SOME_MONTHS_AGO)
			.sees("late");
	}

	private void centreKeepsATemplate(Visitor centre) {
		String assignment = centre.path();
		centre.follows(Said.the("assignments.templates.of-plan"))
			.types(Said.the("assignments.templates.name"), "Register of stocks")
			.presses(Said.the("assignments.templates.save"))
			.isOn(Said.the("assignments.templates.title"))
			.follows("Register of stocks")
			.findsTyped("Output 2", "A trained team")
			.opens(assignment + "/plan")
			.chooses(Said.the("assignments.templates.which"), "Register of stocks")
			.presses(Said.the("assignments.templates.use"))
			.sees(Said.the("assignments.templates.filled.nothing", "Register of stocks"))
			.opens(assignment + "/hands")
			.isOn(Said.the("assignments.hands.title"))
			.opens("/assignments/templates")
			.follows("Register of stocks")
			.presses(Said.the("assignments.templates.delete"))
			.sees(Said.the("assignments.templates.deleted", "Register of stocks"))
			.opens(assignment);
	}

	private void centreTellsOfProgress(Visitor centre) {
		centre.follows("Report progress")
			.isOn("Report progress")
			.types("Milestone 1: done on", A_WEEK_LATER)
			.types("Milestone 1: progress", "With 24 people from six ministries")
			.presses("Save progress")
			.sees("Progress is saved")
			.sees("Done on " + A_WEEK_LATER)
			.sees("Next milestone: 30 September 2030");
	}

	private void centreReports(Visitor centre, String done) {
		centre.follows("Report delivery")
			.isOn("Report delivery")
			.types("What was done, for whom, and with what result", done)
			.chooses("Another Party", "Gambia")
			.presses("Add this Party")
			.types("People in all", "40")
			.types("Women", "31")
			.types("Men", "29")
			.types("US dollars (1)", "11,900")
			.presses("Send the report")
			.sees("Women and men together are more than the people in all")
			.types("People in all", "60")
			.presses("Send the report")
			.sees("Your report has been sent")
			.sees(done);
	}

	private void partyDisputes(Visitor party, RequestReference reference) {
		party.signsInAs(PARTY).opens("/requests/" + reference).sees("First workshop").follows("Confirm delivery");
		party.isOn("Confirm what was delivered")
			.presses("Confirm delivery")
			.sees("Say whether the work of")
			.follows("Something was not delivered as reported")
			.isOn("Dispute what was reported")
			.presses("Dispute")
			.sees("Tick at least one centre")
			.ticksWith("I dispute the report of")
			.typesWith("What is missing or wrong", "The register has not been handed over.")
			.presses("Dispute")
			.sees("The work is open again")
			.sees("The register has not been handed over.");
	}

	private void centreReportsOnceMore(Visitor centre, String assignment) {
		centre.opens(assignment)
			.sees("The register has not been handed over.")
			.follows("Report delivery")
			.sees("The register has not been handed over.")
			.types("What was done, for whom, and with what result", "Two workshops, and the register is handed over")
			.presses("Send the report")
			.sees("Two workshops, and the register is handed over")
			.follows("Correct the report")
			.isOn("Correct the report")
			.types("Technologies transferred", "A database of stocks")
			.presses("Send the correction")
			.sees("A database of stocks")
			.followsLinkWith("Whole plan and every version")
			.sees("Version 3, which counts")
			.sees("Two workshops in Dakar and one in Thiès");
	}

	private void officerReads(Visitor officer, RequestReference reference) {
		officer.signsInAs("officer@secretariat.example")
			.opens("/")
			.sees(Said.the("triage.start.late"))
			.opens("/triage/" + reference)
			.sees("Work plan and delivery")
			.sees("A database of stocks")
			.sees("11,900");
	}

	private void partyConfirms(Visitor party, RequestReference reference) {
		party.opens("/requests/" + reference).follows("Confirm delivery").sees("A database of stocks");
		for (String question : new String[] { "timely", "appropriate", "countryDriven", "usable" }) {
			party.ticksBox("centres-0-" + question);
		}
		party.types("What else you want to say", "Thank you.")
			.presses("Confirm delivery")
			.sees("The request is closed");
	}

	private static String day(int weeksLater) {
		return Today.atTheSecretariat()
			.minusWeeks(20L - weeksLater)
			.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
			.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
	}

}
