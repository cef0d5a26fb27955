package org.article12.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * A Party asks for help in two areas; the Secretariat screens the request and asks two
 * centres; one declines, the next is asked and accepts, and the Party sees who works on
 * what.
 */
@Journey
class RequestIsFiledAndAcceptedJourney {

	private static final Pattern REFERENCE = Pattern.compile("SEN-\\d{4}-\\d{4,}");

	private static final String NIP = "Developing, updating and implementing NIP";

	private static final String BAT_BEP = "Identification and promotion of BAT and BEP";

	@Test
	void aRequestIsFiledAndAccepted(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String reference = focalPointSubmits(focalPoint);
		Visitor officer = portal.visitor();
		officerConfirmsEligibilityAndSendsOffers(officer, reference);
		centreDeclines(portal.visitor(), reference);
		centreAccepts(portal.visitor(), reference, BAT_BEP);
		officerAsksTheNextCentre(officer, reference);
		centreAccepts(portal.visitor(), reference, NIP);
		partySeesWhoHelps(focalPoint, reference);
	}

	@Test
	void theSameWithoutScript(Portal portal) {
		Visitor focalPoint = portal.visitorWithoutScript();
		String reference = focalPointSubmits(focalPoint);
		Visitor officer = portal.visitorWithoutScript();
		officerConfirmsEligibilityAndSendsOffers(officer, reference);
		centreDeclines(portal.visitorWithoutScript(), reference);
		centreAccepts(portal.visitorWithoutScript(), reference, BAT_BEP);
		officerAsksTheNextCentre(officer, reference);
		centreAccepts(portal.visitorWithoutScript(), reference, NIP);
		partySeesWhoHelps(focalPoint, reference);
	}

	private String focalPointSubmits(Visitor focalPoint) {
		focalPoint.signsInAs("focal.point@senegal.example").follows("Start a request").presses("Start a request");
		String reference = focalPoint.reads(REFERENCE);
		focalPoint.follows("Activities of your plan").ticksWith("SN-NIP-01").presses("Save and continue");
		focalPoint.isOn("Areas of assistance").ticks(NIP).ticks(BAT_BEP).presses("Save and continue");
		focalPoint.isOn("The need")
			.types("Title", "Bringing our plan and our incinerators up to date")
			.types("What help is needed?",
					"Two weeks with an expert on the inventory of releases, and guidance on BAT for three hospital incinerators.")
			.presses("Save and continue");
		focalPoint.isOn("When and how much")
			.types("Estimated budget in US dollars", "45,000")
			.presses("Save and continue");
		focalPoint.isOn("Guidance and other conventions").presses("Save and continue");
		focalPoint.isOn("Contact")
			.types("Name", "Aminata Ndiaye")
			.types("Email address", "focal.point@senegal.example")
			.presses("Save and continue");
		focalPoint.goesTo("Check your answers")
			.sees(NIP)
			.sees(BAT_BEP)
			.ticks("Official contact point")
			.presses("Submit request")
			.isOn("Request submitted")
			.sees(reference);
		return reference;
	}

	private void officerConfirmsEligibilityAndSendsOffers(Visitor officer, String reference) {
		officer.signsInAs("officer@secretariat.example")
			.isOn("Triage")
			.types("Find requests", reference)
			.presses("Find")
			.seesWithin(1_000, "What help is needed?")
			.presses("Confirm eligibility")
			.sees("Which centres to ask")
			.presses("Send offers")
			.sees("A centre has been asked");
	}

	private void centreDeclines(Visitor centre, String reference) {
		centre.signsInAs("officer@scrc-sn.example")
			.isOn("Assignments")
			.follows(reference)
			.sees("Aminata Ndiaye")
			.sees(NIP)
			.seesWithin(1_000, "What help is needed?")
			.seesWithin(1_000, "Your answer")
			.follows("Decline")
			.ticks("No free capacity at present")
			.types("In your words", "Both of our experts are in the field until June.")
			.presses("Decline")
			.sees("You have declined");
	}

	private void centreAccepts(Visitor centre, String reference, String area) {
		centre.signsInAs("officer@scrc-dz.example")
			.isOn("Assignments")
			.follows(reference)
			.sees(area)
			.presses("Accept")
			.sees("You have accepted");
	}

	private void officerAsksTheNextCentre(Visitor officer, String reference) {
		officer.opens("/triage/" + reference)
			.sees("Both of our experts are in the field until June.")
			.sees("Which centres to ask")
			.presses("Send offers")
			.sees("A centre has been asked");
	}

	private void partySeesWhoHelps(Visitor focalPoint, String reference) {
		focalPoint.opens("/requests/" + reference)
			.sees("A centre works on it")
			.sees("SCRC Algeria (CNTPP)")
			.doesNotSee("A centre has been asked");
	}

}
