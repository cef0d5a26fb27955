package org.article12.browser;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.article12.Story;
import org.article12.Today;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.OfferDecline;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A donor states what help it offers, and everybody reads it as long as the donor agrees.
 */
@Journey
class HelpOfferedJourney {

	private static final String PUBLIC = "/progress/offers-of-help";

	private static final String TITLE = "Cement kilns looked at together";

	@Autowired
	private ApplicationContext portal;

	@Test
	void whatAPartyOffersIsReadAsLongAsItAgrees(Portal portal) {
		statesAndTakesBack(portal.visitorWithoutScript().signsInAs("focal.point@germany.example"));
		Visitor donor = portal.visitor().signsInAs("focal.point@germany.example");
		states(donor, TITLE);
		Visitor visitor = portal.visitor().opens(PUBLIC).isOn(Said.the("helpoffers.title")).doesNotSee(TITLE);
		Visitor officer = portal.visitor().signsInAs("officer@secretariat.example");
		keeps(officer);
		finds(visitor);
		meetsItBesideAGap(officer);
		donor.opens("/offers-of-help")
			.sees("With thanks")
			.presses(Said.the("helpoffers.own.removal") + " " + reference())
			.sees(Said.the("helpoffers.own.removal.done", reference()))
			.isNotOffered(Said.the("helpoffers.own.removal") + " " + reference());
		visitor.opens(PUBLIC).doesNotSee(TITLE);
		officer.opens("/registers/offers-of-help/" + reference())
			.sees(Said.the("helpoffers.own.removal.why"))
			.sees(Said.the("helpoffers.standing.STANDS"));
	}

	private static void statesAndTakesBack(Visitor donor) {
		states(donor, "Kilns looked at without script");
		String today = Today.atTheSecretariat().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
		donor.presses(Said.the("core.proposal.withdraw") + " " + Said.the("helpoffers.proposal.new") + " " + today)
			.sees(Said.the("core.proposal.withdrawn.done"));
	}

	private static void states(Visitor donor, String title) {
		donor.opens("/")
			.follows(Said.the("helpoffers.own.new"))
			.isOn(Said.the("helpoffers.own.new"))
			.presses(Said.the("core.proposal.send"))
			.sees(Said.the("helpoffers.title.missing"))
			.types(Said.the("helpoffers.field.title"), title)
			.ticks("Identification and promotion of BAT and BEP")
			.ticks(Said.the("parties.region.AFRICA"))
			.types(Said.the("helpoffers.field.amount"), "120,000")
			.types(Said.the("helpoffers.field.currency"), "EUR")
			.types(Said.the("helpoffers.field.valid_from"), "1 March 2026")
			.types(Said.the("helpoffers.field.conditions"), "Two experts, three weeks in a year")
			.types(Said.the("helpoffers.field.contact"), "desk@donor-of-this-journey.example")
			.ticks(Said.the("helpoffers.consent"))
			.types(Said.the("helpoffers.why.own"), "Decided by the Ministry")
			.presses(Said.the("core.proposal.send"))
			.isOn(Said.the("helpoffers.own.title"))
			.sees(title)
			.sees(Said.the("core.proposal.waits"));
	}

	private static void keeps(Visitor officer) {
		officer.opens("/registers/offers-of-help")
			.sees(Said.the("helpoffers.proposals"))
			.followsLinkTo(".*/proposals/DEU/.*")
			.isOn(Said.the("core.proposal.title"))
			.sees(TITLE)
			.presses(Said.the("core.proposal.save"))
			.sees(Said.the("core.proposal.why.missing"))
			.types(Said.the("core.proposal.why"), "With thanks")
			.presses(Said.the("core.proposal.save"))
			.isOn(TITLE)
			.sees("desk@donor-of-this-journey.example")
			.opens("/registers/offers-of-help")
			.sees(TITLE);
	}

	private static void finds(Visitor visitor) {
		visitor.opens("/progress")
			.follows(Said.the("helpoffers.title"))
			.chooses(Said.the("helpoffers.filter.region"), Said.the("parties.region.AFRICA"))
			.presses(Said.the("helpoffers.filter"))
			.sees(TITLE)
			.sees("Two experts, three weeks in a year")
			.doesNotSee("donor-of-this-journey")
			.chooses(Said.the("helpoffers.filter.region"), Said.the("parties.region.ASIA_PACIFIC"))
			.presses(Said.the("helpoffers.filter"))
			.doesNotSee(TITLE);
	}

	private void meetsItBesideAGap(Visitor officer) {
		officer.opens("/triage/" + declinedByAll() + "/offers")
			.sees(Said.the("helpoffers.fitting"))
			.sees(TITLE)
			.followsLinkWith(reference())
			.isOn(TITLE);
	}

	/** A request for which every centre was asked that could take it. */
	private RequestReference declinedByAll() {
		Story story = new Story(this.portal);
		RequestReference reference = story.routing("Kilns that nobody can look at", "BAT_BEP");
		for (String country : List.of("sn", "dz")) {
			story.offer(reference, Map.of("BAT_BEP", country));
			this.portal.getBean(CentreVerbs.class)
				.decline(story.centre(country), story.assignment(reference, country).id(), OfferDecline.NO_CAPACITY,
						"All experts are away");
		}
		return reference;
	}

	private String reference() {
		return this.portal.getBean(JdbcClient.class)
			.sql("select reference from help_offer where title = ?")
			.param(TITLE)
			.query(String.class)
			.single();
	}

}
