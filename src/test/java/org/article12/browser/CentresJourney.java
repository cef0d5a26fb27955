package org.article12.browser;

import org.article12.Today;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register of centres is kept in the portal without script: an officer limits what a
 * centre takes, and requests go elsewhere with that reason; suspends one from a day; a
 * centre proposes an area, which an officer accepts; and yesterday's register stands as
 * it stood.
 */
@RegisterJourney
class CentresJourney {

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void takeBackWhatWasRecorded() {
		this.jdbc.sql("update centre set capacity = null where code = 'SCRC-SN'").update();
		this.jdbc.sql("update centre set suspended = false, suspended_from = null where code = 'SCRC-KW'").update();
		this.jdbc.sql("delete from centre_area where centre_code = 'SCRC-UY' and basis = 'stated'").update();
	}

	@Test
	void aCentreIsKeptWithItsProposalsWithoutScript(Portal portal) {
		Visitor officer = portal.visitorWithoutScript();
		Visitor centre = portal.visitorWithoutScript();
		officer.signsInAs("officer@secretariat.example");
		limit(officer);
		suspend(officer);
		propose(centre);
		accept(officer);
		centre.opens("/assignments/profile").sees("Welcome").sees(Said.the("core.proposal.accepted"));
		for (String part : new String[] { "identity", "parties", "work", "decisions" }) {
			officer.opens("/registers/centres/SCRC-UY/" + part);
		}
	}

	static void limit(Visitor officer) {
		officer.opens("/registers/centres/SCRC-SN")
			.types(Said.the("centres.mandate.capacity"), "1")
			.types(Said.the("centres.mandate.why"), "Its letter of 3 May")
			.presses(Said.the("centres.mandate.save"))
			.sees(Said.the("core.change.field", Said.the("centres.aspect.CAPACITY"),
					Said.the("centres.mandate.no-limit"), 1))
			.follows(Said.the("centres.touched"))
			.isOn(Said.the("planning.touched.title"))
			.opens("/find-a-centre?party=SEN&area=NIP")
			.sees(Said.the("routing.short.FULL"))
			.opens("/registers/centres/SCRC-SN/standing")
			.sees(Said.the("centres.standing.no-score"));
	}

	static void suspend(Visitor officer) {
		officer.opens("/registers/centres/SCRC-KW")
			.ticksBox("suspended")
			.types(Said.the("centres.mandate.suspended.from"), "2031-03-01")
			.types(Said.the("centres.mandate.why"), "Decision of the COP")
			.presses(Said.the("centres.mandate.save"))
			.sees("Decision of the COP");
	}

	static void propose(Visitor centre) {
		centre.signsInAs("officer@scrc-uy.example")
			.follows(Said.the("core.nav.profile"))
			.follows(Said.the("centres.expertise.change"));
		String area = centre.idOfEmptyList("-strength").replace("-strength", "");
		centre.unfoldsAround(area + "-strength")
			.choosesIn(area + "-strength", "PRIMARY")
			.choosesIn(area + "-basis", "stated")
			.typesInto(area + "-note", "Two new experts")
			.types(Said.the("centres.mandate.why"), "We have grown")
			.presses(Said.the("core.proposal.send"))
			.sees(Said.the("core.proposal.sent"))
			.sees(Said.the("core.proposal.waits"));
	}

	static void accept(Visitor officer) {
		String yesterday = Today.atTheSecretariat().minusDays(1).toString();
		officer.opens("/registers/centres/SCRC-UY")
			.followsLinkTo("/proposals/")
			.isOn(Said.the("core.proposal.title"))
			.sees("Two new experts")
			.types(Said.the("core.proposal.why"), "Welcome")
			.presses(Said.the("core.proposal.save"))
			.sees("Two new experts")
			.opens("/registers/centres/SCRC-UY?as-of=" + yesterday)
			.sees(Said.the("core.as-of.today"))
			.doesNotSee("Two new experts");
	}

}
