package org.article12.browser;

import java.time.LocalDate;
import java.util.Map;

import org.article12.Story;
import org.article12.requests.RequestReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * An officer extends a date, hands an area over and cancels an assignment; links two
 * requests that look alike, and declines one as a duplicate.
 */
@Journey
class OffersInFullJourney {

	@Autowired
	private ApplicationContext application;

	@Test
	void anOfficerChangesWhatCentresWereAsked(Portal portal) {
		change(portal.visitor(), portal.visitor());
	}

	@Test
	void anOfficerChangesWhatCentresWereAskedWithoutScript(Portal portal) {
		change(portal.visitorWithoutScript(), portal.visitorWithoutScript());
	}

	@Test
	void twoThatLookAlikeAreLinkedAndOneIsDeclined(Portal portal) {
		decline(portal.visitor(), portal.visitor());
	}

	@Test
	void twoThatLookAlikeAreLinkedAndOneIsDeclinedWithoutScript(Portal portal) {
		decline(portal.visitorWithoutScript(), portal.visitorWithoutScript());
	}

	private void change(Visitor officer, Visitor centre) {
		Story story = new Story(this.application);
		RequestReference request = story.offered("Offers changed in a browser", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		LocalDate later = story.assignment(request, "sn").answerDueOn().plusDays(7);
		officer.signsInAs("officer@secretariat.example")
			.opens("/triage/" + request)
			.follows("Extend the date SCRC-SN")
			.isOn("Extend a date")
			.types("New date", "next week")
			.presses("Extend the date")
			.sees("Say why")
			.findsTyped("New date", "next week")
			.types("New date", later.toString())
			.types("Your reason", "The centre is closed for a week")
			.presses("Extend the date")
			.sees("The centre is closed for a week")
			.follows("Hand over SCRC-DZ")
			.isOn("Hand over to another centre")
			.presses("Send the offer")
			.sees("Choose a centre")
			.ticksWith("SCRC-ES")
			.types("Your reason", "Algiers asked to be relieved")
			.presses("Send the offer")
			.sees("SCRC-ES has been asked to help")
			.sees("Where officers chose otherwise than proposed")
			.follows("Cancel SCRC-SN")
			.isOn("Cancel an assignment")
			.types("Your reason", "The donor went away")
			.presses("Cancel this assignment")
			.sees("Its areas of " + request + " are open again")
			.sees("What centres were asked")
			.sees("The donor went away");
		centre.signsInAs("officer@scrc-sn.example")
			.opens("/assignments/" + story.assignment(request, "sn").id())
			.sees("This assignment was cancelled.")
			.sees("The donor went away")
			.doesNotSee("Algiers asked to be relieved");
	}

	private void decline(Visitor officer, Visitor focalPoint) {
		Story story = new Story(this.application);
		RequestReference first = story.submitted("Mercury thermometers and dioxin ovens of Louga", "NIP");
		RequestReference draft = story.draft("Dioxin ovens and mercury thermometers of Louga", "NIP");
		focalPoint.signsInAs("focal.point@senegal.example")
			.opens("/requests/" + draft + "/check")
			.sees("Does one of these ask for the same?")
			.sees(first.value());
		story.submit(story.focalPoint(), draft);
		officer.signsInAs("officer@secretariat.example")
			.opens("/triage/" + draft)
			.sees("similar title")
			.follows("Link them " + first)
			.findsTyped("Reference of the other request", first.value())
			.presses("Link them")
			.sees(draft + " and " + first + " are linked.")
			.follows("Decline as a duplicate " + first)
			.presses("Continue")
			.sees("Write to the Party why its request is declined")
			.types("Your words to the Party", "You asked for this in the first one.")
			.presses("Continue")
			.sees("You asked for this in the first one.")
			.presses("Decline request")
			.sees("The Party is pointed to " + first);
		focalPoint.opens("/requests/" + draft)
			.sees("You asked for this in the first one.")
			.followsLinkWith("because it repeats " + first)
			.sees("Mercury thermometers and dioxin ovens of Louga");
	}

}
