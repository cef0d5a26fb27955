package org.article12.browser;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.article12.assignments.domain.Expiry;
import org.article12.demonstration.DemonstrationClock;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * One request with three areas and two documents goes to two centres: a clarification, an
 * offer that expires and one that is declined lie on the way.
 */
@Journey
class RequestOverTwoCentresJourney {

	private static final Pattern REFERENCE = Pattern.compile("SEN-\\d{4}-\\d{4}");

	private static final String NIP = "Developing, updating and implementing NIP";

	private static final String AWARENESS = "Awareness-raising and information dissemination";

	private static final String BAT_BEP = "Identification and promotion of BAT and BEP";

	private static final String TITLE = "Incinerators, the plan, and those who live beside them";

	private static final String FOCAL_POINT = "focal.point@senegal.example";

	@Autowired
	private Expiry expiry;

	@Test
	void fromDraftToBothAcceptances(Portal portal) {
		Visitor party = portal.visitor();
		Visitor officer = portal.visitor();
		String reference = partySubmitsWithTwoDocuments(party);
		officerAsksAndThePartyAnswers(officer, party, reference);
		officerSendsOffers(officer, reference);
		centreAccepts(portal.visitor(), "sn", reference);
		theOtherOfferExpires(officer, reference);
		officerAsks(officer, reference, "SCRC-ES", "It knows our kilns.");
		centreDeclines(portal.visitor(), "es", reference);
		officerAsks(officer, reference, "SCRC-BR", "It has done this elsewhere.");
		centreAccepts(portal.visitor(), "br", reference);
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
		officer.signsInAs("officer@secretariat.example")
			.opens("/triage/" + reference)
			.sees("inventory.csv")
			.follows("Ask for clarification")
			.types("Your question to the Party", "How many incinerators are there?")
			.presses("Ask for clarification");
		party.opens("/requests/" + reference)
			.sees("How many incinerators are there?")
			.opens("/requests/" + reference + "/check")
			.types("Your answer in words", "Four, all in Thiès.")
			.presses("Submit answer");
	}

	private void officerSendsOffers(Visitor officer, String reference) {
		officer.opens("/triage/" + reference)
			.sees("Four, all in Thiès.")
			.presses("Confirm eligibility")
			.presses("Send offers")
			.sees("A centre has been asked");
	}

	private void centreAccepts(Visitor centre, String country, String reference) {
		centre.signsInAs("officer@scrc-" + country + ".example")
			.follows(reference)
			.sees("letter.pdf")
			.presses("Accept")
			.sees("You have accepted");
	}

	/** Three weeks go by. */
	private void theOtherOfferExpires(Visitor officer, String reference) {
		DemonstrationClock.at(Instant.now().plus(Duration.ofDays(21)), this.expiry::expireOverdue);
		officer.opens("/triage/" + reference).sees("the date for an answer has passed");
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

}
