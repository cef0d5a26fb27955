package org.article12.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.article12.Story;
import org.article12.requests.RequestReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Party, Secretariat and two centres talk about a request, each to whom he means; and a
 * question marks the answers that it is about.
 */
@Journey
class ConversationJourney {

	private static final String ARABIC = "\u0634\u0643\u0631\u0627 \u0644\u0643\u0645";

	private static final String TO_ALL = "When can the experts come?\nJanuary suits us.\n" + ARABIC;

	@Autowired
	private ApplicationContext application;

	@Test
	void eachWritesToWhomHeMeans(Portal portal) {
		talk(portal.visitor(), portal.visitor(), portal.visitor());
	}

	@Test
	void eachWritesToWhomHeMeansWithoutScript(Portal portal) {
		talk(portal.visitorWithoutScript(), portal.visitorWithoutScript(), portal.visitorWithoutScript());
	}

	@Test
	void aQuestionMarksTheAnswersThatItIsAbout(Portal portal) {
		ask(portal.visitor(), portal.visitor());
	}

	@Test
	void aQuestionMarksTheAnswersThatItIsAboutWithoutScript(Portal portal) {
		ask(portal.visitorWithoutScript(), portal.visitorWithoutScript());
	}

	private void talk(Visitor focalPoint, Visitor officer, Visitor centre) {
		Story story = new Story(this.application);
		RequestReference request = story.offered("Conversation in a browser", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		focalPoint.signsInAs("focal.point@senegal.example")
			.opens("/requests/" + request)
			.sees("Nothing has been written yet.")
			.follows("Write a message")
			.isOn("Conversation")
			.types("Your message", TO_ALL)
			.presses("Send message")
			.sees("Choose who is to read your message")
			.findsTyped("Your message", TO_ALL)
			.ticks("All concerned")
			.presses("Send message")
			.sees("Message sent. Senegal, SCRC Algeria (CNTPP), BCRC-SCRC Senegal and the Secretariat can read it.")
			.sees("When can the experts come?");
		officer.signsInAs("officer@secretariat.example")
			.opens("/triage/" + request)
			.sees("January suits us.")
			.follows("Write a message")
			.ticks("The Secretariat only")
			.types("Your message", "Dakar is at its limit, watch this one.")
			.presses("Send message")
			.sees("Neither the Party nor a centre reads it.");
		centre.signsInAs("officer@scrc-sn.example")
			.opens("/assignments/" + story.assignment(request, "sn").id())
			.sees("January suits us.")
			.doesNotSee("watch this one")
			.follows("Write a message")
			.doesNotSee("The Secretariat only")
			.ticksWith("The Secretariat and")
			.types("Your message", "We would need funds for travel.");
		centre.page()
			.locator("input[type=file]")
			.setInputFiles(new FilePayload("terms.csv", "text/csv",
					"costs,usd\nflight,900\n".getBytes(StandardCharsets.UTF_8)));
		centre.presses("Send message").sees("Message sent.").sees("terms.csv");
		focalPoint.opens("/conversations/" + request).doesNotSee("watch this one").doesNotSee("funds for travel");
		officer.opens("/conversations/" + request).sees("funds for travel").followsLinkWith("Back to the request");
	}

	private void ask(Visitor officer, Visitor focalPoint) {
		RequestReference request = new Story(this.application).submitted("Question in a browser", "NIP");
		officer.signsInAs("officer@secretariat.example")
			.opens("/triage/" + request + "/clarification")
			.types("Your question to the Party", "Which laboratory is it?");
		officer.page().locator("summary", new Page.LocatorOptions().setHasText("The need")).press("Enter");
		officer.ticks("What help is needed?")
			.presses("Ask for clarification")
			.sees("Question to the Party")
			.sees("It asks about these answers:");
		focalPoint.signsInAs("focal.point@senegal.example")
			.opens("/requests/" + request)
			.follows("Answer the question")
			.sees("The Secretariat asks about: “What help is needed?”")
			.follows("The need")
			.sees("The Secretariat asks about this answer")
			.types("What help is needed?", "Training for the laboratory in Dakar.")
			.presses("Save and continue")
			.opens("/requests/" + request + "/check")
			.types("Your answer in words", "The one in Dakar.")
			.presses("Submit answer")
			.sees("Answer to the question")
			.sees("The one in Dakar.");
	}

}
