package org.article12.browser;

import java.time.LocalDate;
import java.util.Map;

import org.article12.Story;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
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
			.follows(Said.the("offers.extension.begin") + " SCRC-SN")
			.isOn(Said.the("offers.extension.title"))
			.types(Said.the("offers.extension.date"), "next week")
			.presses(Said.the("offers.extension.act"))
			.sees(Said.the("offers.own-reason.missing"))
			.findsTyped(Said.the("offers.extension.date"), "next week")
			.types(Said.the("offers.extension.date"), later.toString())
			.types(Said.the("offers.own-reason"), "The centre is closed for a week")
			.presses(Said.the("offers.extension.act"))
			.sees("The centre is closed for a week")
			.follows(Said.the("offers.handover.begin") + " SCRC-DZ")
			.isOn(Said.the("offers.handover.title"))
			.presses(Said.the("offers.handover.act"))
			.sees(Said.the("offers.handover.centre.missing"))
			.ticksWith("SCRC-ES")
			.types(Said.the("offers.own-reason"), "Algiers asked to be relieved")
			.presses(Said.the("offers.handover.act"))
			.sees(Said.the("offers.done.handed-over", "SCRC-ES", request))
			.sees(Said.the("triage.choices"))
			.follows(Said.the("offers.cancellation.begin") + " SCRC-SN")
			.isOn(Said.the("offers.cancellation.title"))
			.types(Said.the("offers.own-reason"), "The donor went away")
			.presses(Said.the("offers.cancellation.act"))
			.sees(Said.the("offers.done.cancelled", "SCRC-SN", request))
			.sees(Said.the("triage.assignments"))
			.sees("The donor went away");
		centre.signsInAs("officer@scrc-sn.example")
			.opens("/assignments/" + story.assignment(request, "sn").id())
			.sees(Said.the("assignments.headline.CANCELLED"))
			.sees("The donor went away")
			.doesNotSee("Algiers asked to be relieved");
	}

	private void decline(Visitor officer, Visitor focalPoint) {
		Story story = new Story(this.application);
		RequestReference first = story.submitted("Mercury thermometers and dioxin ovens of Louga", "NIP");
		RequestReference draft = story.draft("Dioxin ovens and mercury thermometers of Louga", "NIP");
		focalPoint.signsInAs("focal.point@senegal.example")
			.opens("/requests/" + draft + "/check")
			.sees(Said.the("requests.check.similar"))
			.sees(first.value());
		story.submit(story.focalPoint(), draft);
		officer.signsInAs("officer@secretariat.example")
			.opens("/triage/" + draft)
			.sees(Said.the("requests.similar.TITLE"))
			.follows(Said.the("triage.links.act") + " " + first)
			.findsTyped(Said.the("triage.other"), first.value())
			.presses(Said.the("triage.links.act"))
			.sees(Said.the("triage.done.linked", draft, first))
			.follows(Said.the("triage.duplicate.title") + " " + first)
			.presses(Said.the("triage.refusal.continue"))
			.sees(Said.the("triage.refusal.words.missing"))
			.types(Said.the("triage.refusal.words"), "You asked for this in the first one.")
			.presses(Said.the("triage.refusal.continue"))
			.sees("You asked for this in the first one.")
			.presses(Said.the("triage.decline"))
			.sees(Said.the("triage.done.duplicate", draft, first));
		focalPoint.opens("/requests/" + draft)
			.sees("You asked for this in the first one.")
			.follows(Said.the("requests.request.repeats", first))
			.sees("Mercury thermometers and dioxin ovens of Louga");
	}

}
