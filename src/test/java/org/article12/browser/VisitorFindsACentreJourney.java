package org.article12.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Somebody who has no account learns who may ask, for what, and who can help. */
@RegisterJourney
class VisitorFindsACentreJourney {

	private static final Pattern REFERENCE = Pattern.compile("SEN-\\d{4}-\\d{4,}");

	@Test
	void aVisitorFindsACentre(Portal portal) {
		Visitor visitor = portal.visitor().opens("/").isOn("Technical assistance");
		visitor.follows("Eligibility").sees("Senegal").sees("Eligible");
		visitor.follows("Areas of assistance").sees("Identification and promotion of BAT and BEP");
		visitor.follows("Find a centre")
			.chooses("Party", "Senegal")
			.ticks("Identification and promotion of BAT and BEP")
			.ticks("Developing, updating and implementing NIP")
			.presses("Find a centre")
			.sees("The centre is in Senegal.")
			.follows("BCRC-SCRC Senegal")
			.isOn("BCRC-SCRC Senegal");
		visitor.opens("/find-a-centre?party=SEN&area=BAT_BEP").follows("Guidance").sees("leaves this portal for");
		visitor.opens("/find-a-centre?party=SEN&area=BAT_BEP&area=NIP").sees("SCRC-DZ");
		visitor.opens("/find-a-centre?party=DEU&area=NIP").sees("Germany");
		visitor.opens("/find-a-centre?party=XXX&area=TRAINING").sees("XXX");
	}

	@Test
	void aVisitorReadsEveryPublicPage(Portal portal) {
		Visitor visitor = portal.visitor().opens("/");
		visitor.follows("Regional centres").sees("SCRC-SN");
		visitor.follows("Guidance").isOn("Guidance");
		visitor.follows("Mandate").sees("SC-1/15");
		visitor.follows("Help").isOn("Help");
		visitor.follows("Privacy").isOn("Privacy");
		visitor.follows("Accessibility").isOn("Accessibility");
		visitor.follows("For other systems").isOn("For other systems").sees("curl");
		visitor.opens("/eligibility?q=nowhere").sees("No Party matches");
		visitor.opens("/nothing");
	}

	@Test
	void aVisitorReadsWhatAPartyAgreesToAndNoLonger(Portal portal) {
		Visitor visitor = portal.visitor().opens("/").follows("Progress").isOn("Progress").sees("By region");
		visitor.follows("Search the published requests")
			.chooses("Party", "Senegal")
			.presses("Search")
			.isOn("Published requests");
		String reference = visitor.reads(REFERENCE);
		visitor.follows(reference).sees("The Party agreed that this is published");
		Visitor party = portal.visitor().signsInAs("focal.point@senegal.example");
		party.opens("/requests/" + reference)
			.sees("A summary of this request is public.")
			.follows("Change what is public")
			.presses("Withdraw the summary")
			.sees("Nothing of this request is public.");
		visitor.opens("/progress/requests/" + reference).isOn("Page not found");
		party.follows("Publish a summary")
			.types("Your own words", "We look for partners on the coast.")
			.ticks("My Party agrees that this is published")
			.presses("Publish")
			.sees("A summary of this request is public.");
		visitor.opens("/progress/requests?party=SEN&q=partners+coast")
			.follows(reference)
			.sees("We look for partners on the coast.");
		visitor.opens("/progress/data").isOn("Open data").sees("Licence");
	}

}
