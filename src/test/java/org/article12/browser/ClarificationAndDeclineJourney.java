package org.article12.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * The Secretariat asks, the Party answers, and the request is declined in the end, with
 * the reason.
 */
@Journey
class ClarificationAndDeclineJourney {

	private static final Pattern REFERENCE = Pattern.compile("GHA-\\d{4}-\\d{4,}");

	private static final String QUESTION = "Which of the two laboratories is to be trained?";

	@Test
	void aQuestionIsAnsweredAndTheRequestDeclined(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String reference = focalPointSubmits(focalPoint);
		Visitor officer = portal.visitor();
		officerAsks(officer, reference);
		focalPointAnswers(focalPoint, reference);
		officerDeclines(officer, reference);
		focalPoint.opens("/requests/" + reference)
			.sees("The Secretariat has declined this request.")
			.sees("Basel Convention covers this, please ask there.");
	}

	private String focalPointSubmits(Visitor focalPoint) {
		focalPoint.signsInAs("focal.point@ghana.example").follows("Start a request").presses("Start a request");
		String reference = focalPoint.reads(REFERENCE);
		focalPoint.follows("The need")
			.types("Title", "Training for the laboratory")
			.presses("Save and continue")
			.opens("/requests/" + reference + "/check")
			.ticks("National focal point")
			.presses("Submit request")
			.sees("Say what help is needed");
		focalPoint.opens("/requests/" + reference + "/edit/need")
			.findsTyped("Title", "Training for the laboratory")
			.types("What help is needed?", "Training on measuring PCB in transformer oil.")
			.presses("Save and continue");
		focalPoint.opens("/requests/" + reference + "/edit/activities")
			.ticksWith("GH-NIP-02")
			.presses("Save and continue");
		focalPoint.ticks("Developing, updating and implementing NIP").presses("Save and continue");
		focalPoint.opens("/requests/" + reference + "/edit/contact")
			.types("Name", "Kwame Asante")
			.types("Email address", "focal.point@ghana.example")
			.presses("Save and continue");
		focalPoint.opens("/requests/" + reference + "/check")
			.ticks("National focal point")
			.presses("Submit request")
			.isOn("Request submitted");
		return reference;
	}

	private void officerAsks(Visitor officer, String reference) {
		officer.signsInAs("officer@secretariat.example")
			.opens("/triage/" + reference)
			.presses("Take this request")
			.follows("Ask for clarification")
			.presses("Ask for clarification")
			.sees("Write what you want to know from the Party")
			.types("Your question to the Party", QUESTION)
			.presses("Ask for clarification")
			.sees("Waiting for the Party");
	}

	private void focalPointAnswers(Visitor focalPoint, String reference) {
		focalPoint.opens("/requests/" + reference)
			.sees(QUESTION)
			.follows("Answer the question")
			.follows("The need")
			.types("What help is needed?", "Training on measuring PCB in transformer oil, for the laboratory in Tema.")
			.presses("Save and continue")
			.opens("/requests/" + reference + "/check")
			.types("Your answer in words", "The one in Tema.")
			.presses("Submit answer")
			.sees("Received, being screened");
	}

	private void officerDeclines(Visitor officer, String reference) {
		officer.opens("/triage/" + reference)
			.sees("What the clarification changed")
			.sees("for the laboratory in Tema")
			.follows("Decline request")
			.ticks("Outside the Convention")
			.types("Your words to the Party", "Basel Convention covers this, please ask there.")
			.presses("Continue")
			.sees("Check what the Party will read")
			.sees("The reason: the need lies outside the Convention.")
			.sees("Basel Convention covers this, please ask there.")
			.presses("Change")
			.findsTyped("Your words to the Party", "Basel Convention covers this, please ask there.")
			.presses("Continue")
			.presses("Decline request")
			.sees("Declined");
	}

}
