package org.article12.browser;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import org.article12.assignments.Expiry;
import org.article12.demonstration.DemonstrationClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One request with three areas goes over two centres to its end: a clarification, two
 * documents, an offer that expires, one that is declined, a dispute, a confirmation. The
 * timeline, the inbox, the mails, the calendar and the ledger tell the same of it.
 */
@Journey
class LifeOfARequestJourney {

	private static final Pattern REFERENCE = Pattern.compile("SEN-\\d{4}-\\d{4}");

	private static final String NIP = "Developing, updating and implementing NIP";

	private static final String AWARENESS = "Awareness-raising and information dissemination";

	private static final String BAT_BEP = "Identification and promotion of BAT and BEP";

	private static final String TITLE = "Incinerators, the plan, and those who live beside them";

	private static final String SAO_PAULO = "SCRC Brazil (CETESB, Companhia Ambiental do Estado de São Paulo)";

	/**
	 * One of the demonstration that answers most of what is asked, and nothing at length.
	 */
	private static final String A_COMMON_ONE = "Informer les écoles et les marchés sur les pesticides obsolètes";

	private static final String FOCAL_POINT = "focal.point@senegal.example";

	@Autowired
	private Expiry expiry;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void fromDraftToClosed(Portal portal) {
		Visitor party = portal.visitor();
		Visitor officer = portal.visitor();
		String reference = partySubmitsWithTwoDocuments(party);
		officerAsksAndThePartyAnswers(officer, party, reference);
		officerSendsOffers(officer, reference);
		Visitor dakar = centreAccepts(portal.visitor(), "sn", reference);
		theOtherOfferExpires(officer, reference);
		officerAsks(officer, reference, "SCRC-ES", "It knows our kilns.");
		centreDeclines(portal.visitor(), "es", reference);
		officerAsks(officer, reference, "SCRC-BR", "It has done this elsewhere.");
		Visitor saoPaulo = centreAccepts(portal.visitor(), "br", reference);
		centreReports(dakar, "The plan is revised, and forty people know of it.");
		centreReports(saoPaulo, "Three incinerators were assessed.");
		String calendar = partyTakesItsDeadlines(party, reference);
		partyDisputes(party, reference);
		centreReports(saoPaulo, "Four incinerators were assessed, as was asked for.");
		partyConfirms(party, reference);
		everyoneTellsTheSame(party, portal.visitor(), reference, calendar);
	}

	private String partySubmitsWithTwoDocuments(Visitor party) {
		party.signsInAs(FOCAL_POINT).follows("Start a request").presses("Start a request");
		String reference = party.reads(REFERENCE);
		party.follows("Activities of your plan").ticksWith("SN-NIP-02").presses("Save and continue");
		party.ticks(NIP).ticks(AWARENESS).ticks(BAT_BEP).presses("Save and continue");
		party.types("Title", TITLE)
			.types("What help is needed?", "Guidance on BAT for incinerators, and a revised plan.")
			.presses("Save and return to the task list");
		party.follows("Documents").isOn("Documents");
		party.page()
			.getByLabel("Choose files")
			.setInputFiles(new FilePayload[] { file("inventory.csv", "text/csv", "plant,waste\nThiès,40\n"),
					file("letter.pdf", "application/pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n") });
		party.presses("Add these files").sees("inventory.csv").sees("letter.pdf");
		party.opens("/requests/" + reference + "/check")
			.sees("inventory.csv")
			.ticks("National focal point")
			.presses("Submit request")
			.isOn("Request submitted");
		return reference;
	}

	private static FilePayload file(String name, String type, String content) {
		return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
	}

	private void officerAsksAndThePartyAnswers(Visitor officer, Visitor party, String reference) {
		officer.signsInAs("officer@secretariat.example").opens("/triage/" + reference).sees("inventory.csv");
		isScreenedWithoutScrollingFar(officer.page(), "requests-documents-panel");
		officer.opens("/triage/" + reference(A_COMMON_ONE));
		isScreenedWithoutScrollingFar(officer.page());
		officer.opens("/triage/" + reference)
			.follows("Ask for clarification")
			.types("Your question to the Party", "How many incinerators are there?")
			.presses("Ask for clarification");
		party.opens("/requests/" + reference)
			.sees("How many incinerators are there?")
			.opens("/requests/" + reference + "/check")
			.types("Your answer in words", "Four, all in Thiès.")
			.presses("Submit answer");
	}

	private String reference(String title) {
		return this.jdbc.sql("select reference from assistance_request where title = ?")
			.param(title)
			.query(String.class)
			.single();
	}

	/**
	 * What a request is screened by ends within two screens: need, areas, files, checks,
	 * and what can be decided.
	 */
	private static void isScreenedWithoutScrollingFar(Page page, String... files) {
		for (String part : Stream.concat(Stream.of("answers", "areas", "checks", "decide"), Stream.of(files))
			.toList()) {
			BoundingBox box = page.locator("section[aria-labelledby=" + part + "]").boundingBox();
			assertThat(box.y + box.height).as(part).isBetween(300.0, 1_800.0);
		}
	}

	private void officerSendsOffers(Visitor officer, String reference) {
		officer.opens("/triage/" + reference)
			.sees("Four, all in Thiès.")
			.presses("Confirm eligibility")
			.presses("Send offers")
			.sees("A centre has been asked");
	}

	private Visitor centreAccepts(Visitor centre, String country, String reference) {
		return centre.signsInAs("officer@scrc-" + country + ".example")
			.follows(reference)
			.sees("letter.pdf")
			.presses("Accept")
			.sees("You have accepted");
	}

	/** Three weeks go by. */
	private void theOtherOfferExpires(Visitor officer, String reference) {
		DemonstrationClock.at(Instant.now().plus(Duration.ofDays(21)), this.expiry::expireOverdue);
		officer.opens("/triage/" + reference).sees("it did not answer by");
	}

	private void officerAsks(Visitor officer, String reference, String centre, String why) {
		officer.opens("/triage/" + reference + "/handover")
			.ticksWith(BAT_BEP)
			.ticksWith(centre)
			.types("Your reason", why)
			.presses("Send the offer")
			.sees(why);
	}

	private void centreDeclines(Visitor centre, String country, String reference) {
		centre.signsInAs("officer@scrc-" + country + ".example")
			.follows(reference)
			.follows("Decline")
			.ticks("No free capacity at present")
			.types("In your words", "Our engineers are at sea until spring.")
			.presses("Decline")
			.sees("You have declined");
	}

	private void centreReports(Visitor centre, String done) {
		centre.opens(centre.path())
			.follows("Report delivery")
			.types("What was done, for whom, and with what result", done)
			.types("People in all", "40")
			.types("Women", "21")
			.types("Men", "19")
			.types("US dollars (1)", "12000")
			.types("Who pays (1)", "The centre")
			.presses("Send the report")
			.sees("Your report has been sent");
	}

	/** The answer is the secret address. */
	private String partyTakesItsDeadlines(Visitor party, String reference) {
		String address = party.opens("/account/calendar").presses("Make a secret address").value("Secret address");
		assertThat(calendar(party, address)).contains(reference);
		return address;
	}

	private static String calendar(Visitor visitor, String address) {
		return visitor.page().request().get(address).text().replace("\r\n ", "");
	}

	private void partyDisputes(Visitor party, String reference) {
		party.opens("/requests/" + reference + "/dispute")
			.ticks("I dispute the report of " + SAO_PAULO)
			.types("What is missing or wrong: " + SAO_PAULO, "One of the four incinerators was not looked at.");
		party.presses("Dispute").sees("The work is open again");
	}

	private void partyConfirms(Visitor party, String reference) {
		party.opens("/requests/" + reference + "/confirmation");
		for (int centre = 0; centre < 2; centre++) {
			for (String question : List.of("timely", "appropriate", "countryDriven", "usable")) {
				party.ticksBox("centres-" + centre + "-" + question);
			}
		}
		party.presses("Confirm delivery").sees("The request is closed");
	}

	private void everyoneTellsTheSame(Visitor party, Visitor administrator, String reference, String calendar) {
		party.opens("/requests/" + reference)
			.sees("How many incinerators are there?")
			.sees("it did not answer by")
			.sees("Our engineers are at sea until spring.")
			.sees("One of the four incinerators was not looked at.")
			.sees("confirmed what was delivered");
		List<String> told = toldTo(FOCAL_POINT, reference);
		assertThat(told).containsExactlyInAnyOrder("ASK_FOR_CLARIFICATION", "CONFIRM_ELIGIBILITY", "OFFER", "OFFER",
				"ACCEPT_OFFER", "EXPIRE_OFFER", "OFFER", "DECLINE_OFFER", "OFFER", "ACCEPT_OFFER", "REPORT_DELIVERY",
				"REPORT_DELIVERY", "REPORT_DELIVERY");
		party.opens("/inbox").sees(reference);
		assertThat(mailedTo(FOCAL_POINT, reference)).containsExactlyInAnyOrderElementsOf(told);
		administrator.signsInAs("admin@secretariat.example").opens("/mails?q=" + reference).sees(reference);
		assertThat(calendar(party, calendar)).doesNotContain(reference);
		party.opens("/account/calendar").presses("Close the address");
		assertThat(inTheLedger(party)).contains(reference, "Closed", "BCRC-SCRC Senegal", SAO_PAULO)
			.contains("People: 40 (women 21, men 19). Cost: US$\u00a012,000.")
			.doesNotContain("not yet confirmed")
			.satisfies((line) -> assertThat(line.split("Confirmed by the Party", -1)).hasSize(3));
	}

	private static String inTheLedger(Visitor party) {
		return party.opens("/ledger")
			.page()
			.locator("tr", new Page.LocatorOptions().setHasText(TITLE))
			.first()
			.innerText();
	}

	/**
	 * The topics of what somebody was told of a request, once all of it has been told.
	 */
	private List<String> toldTo(String email, String reference) {
		awaitListeners();
		return topics("inbox_item", email, reference);
	}

	private List<String> mailedTo(String email, String reference) {
		return topics("mail", email, reference);
	}

	private List<String> topics(String table, String email, String reference) {
		return this.jdbc
			.sql("select topic from " + table
					+ " join person p on p.id = person_id where p.email = ? and reference = ?")
			.params(email, reference)
			.query(String.class)
			.list();
	}

	private void awaitListeners() {
		long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
		while (this.jdbc.sql("select exists (select from event_publication where completion_date is null)")
			.query(Boolean.class)
			.single()) {
			assertThat(System.nanoTime()).as("The events are not dealt with").isLessThan(end);
			try {
				Thread.sleep(200);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}
	}

}
