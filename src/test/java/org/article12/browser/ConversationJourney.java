package org.article12.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.microsoft.playwright.options.FilePayload;

import org.article12.Story;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
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
			.sees(Said.the("conversations.none"))
			.follows(Said.the("conversations.write"))
			.isOn(Said.the("conversations.title"))
			.types(Said.the("conversations.words"), TO_ALL)
			.presses(Said.the("conversations.send"))
			.sees(Said.the("conversations.to.missing"))
			.findsTyped(Said.the("conversations.words"), TO_ALL)
			.ticks(Said.the("conversations.to.ALL"))
			.presses(Said.the("conversations.send"))
			.sees(Said.the("conversations.sent",
					Said.the("conversations.read-by",
							"Senegal, SCRC Algeria (CNTPP), BCRC-SCRC Senegal and the Secretariat")))
			.sees("When can the experts come?");
		officer.signsInAs("officer@secretariat.example")
			.opens("/triage/" + request)
			.sees("January suits us.")
			.follows(Said.the("conversations.write"))
			.ticks(Said.the("conversations.to.SECRETARIAT"))
			.types(Said.the("conversations.words"), "Dakar is at its limit, watch this one.")
			.presses(Said.the("conversations.send"))
			.sees(Said.the("conversations.read-by.secretariat"));
		centre.signsInAs("officer@scrc-sn.example")
			.opens("/assignments/" + story.assignment(request, "sn").id())
			.sees("January suits us.")
			.doesNotSee("watch this one")
			.follows(Said.the("conversations.write"))
			.doesNotSee(Said.the("conversations.to.SECRETARIAT"))
			.ticksWith(Said.the("conversations.to.SECRETARIAT_AND_CENTRE", "BCRC-SCRC Senegal"))
			.types(Said.the("conversations.words"), "We would need funds for travel.")
			.attaches(new FilePayload("terms.csv", "text/csv",
					"costs,usd\nflight,900\n".getBytes(StandardCharsets.UTF_8)))
			.presses(Said.the("conversations.send"))
			.sees(Said.partOf("conversations.sent"))
			.sees("terms.csv");
		focalPoint.opens("/conversations/" + request).doesNotSee("watch this one").doesNotSee("funds for travel");
		officer.opens("/conversations/" + request)
			.sees("funds for travel")
			.followsLinkWith(Said.the("conversations.back"));
	}

	private void ask(Visitor officer, Visitor focalPoint) {
		RequestReference request = new Story(this.application).submitted("Question in a browser", "NIP");
		officer.signsInAs("officer@secretariat.example")
			.opens("/triage/" + request + "/clarification")
			.types(Said.the("triage.clarification.question"), "Which laboratory is it?")
			.unfolds(Said.the("requests.section.NEED"))
			.ticks(Said.the("requests.field.need.help"))
			.presses(Said.the("triage.ask"))
			.sees(Said.the("conversations.kind.CLARIFICATION"))
			.sees(Said.the("conversations.about"));
		focalPoint.signsInAs("focal.point@senegal.example")
			.opens("/requests/" + request)
			.follows(Said.the("requests.answer.begin"))
			.sees(Said.the("requests.question.asks", "“" + Said.the("requests.field.need.help") + "”"))
			.follows(Said.the("requests.section.NEED"))
			.sees(Said.the("requests.question.asked"))
			.types(Said.the("requests.field.need.help"), "Training for the laboratory in Dakar.")
			.presses(Said.the("requests.save.continue"))
			.opens("/requests/" + request + "/check")
			.types(Said.the("requests.answer.words"), "The one in Dakar.")
			.presses(Said.the("requests.answer.act"))
			.sees(Said.the("conversations.kind.ANSWER"))
			.sees("The one in Dakar.");
	}

}
