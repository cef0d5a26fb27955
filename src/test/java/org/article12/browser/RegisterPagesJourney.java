package org.article12.browser;

import java.util.List;

import org.article12.words.Said;
import org.junit.jupiter.api.Test;

/**
 * The pages of the registers that no story passes by, each of which is inspected as all
 * pages are.
 */
@RegisterJourney
class RegisterPagesJourney {

	private static final List<String> KINDS = List.of("areas", "guidance", "pops", "agreements");

	@Test
	void anOfficerLooksIntoEveryDrawer(Portal portal) {
		Visitor officer = portal.visitor().signsInAs("officer@secretariat.example");
		KINDS.forEach((kind) -> officer.opens("/registers/catalogue/" + kind)
			.opens("/registers/catalogue/" + kind + "/new")
			.opens("/registers/imports/" + kind)
			.opens("/registers/imports/" + kind + "/release")
			.sees(Said.the("imports.offer.none")));
		officer.opens("/registers/catalogue/areas/NIP?as-of=2031-01-01")
			.opens("/registers/catalogue/pops/HCBD")
			.opens("/registers/catalogue/guidance/BAT_BEP")
			.opens("/registers/catalogue/agreements/BASEL")
			.opens("/registers/imports/parties")
			.opens("/registers/imports/parties/release")
			.opens("/registers/imports/centres/release")
			.opens("/registers/centres/new")
			.opens("/registers/parties/TUV/touched?since=0")
			.opens("/registers/parties?as-of=2020-01-01")
			.opens("/registers/plans/new")
			.opens("/registers/plans?party=SEN")
			.followsLinkTo("^/registers/plans/[0-9a-f-]{36}$");
		String plan = officer.path();
		officer.opens(plan + "?as-of=2020-01-01").opens(plan + "/activities/new");
	}

	@Test
	void aFocalPointLooksWhatItCanPropose(Portal portal) {
		Visitor party = portal.visitor().signsInAs("focal.point@senegal.example").opens("/plan");
		party.followsLinkTo("^/plan/[0-9a-f-]{36}/activities/new$");
		party.opens("/plan").followsLinkTo("^/plan/[0-9a-f-]{36}/activities/(?!new)");
		party.opens("/plan").followsLinkTo("^/plan/[0-9a-f-]{36}/correction$");
	}

}
