package org.article12.browser;

import org.junit.jupiter.api.Test;

/** Somebody who has no account learns who can help. */
@Journey
class VisitorFindsACentreJourney {

	@Test
	void aVisitorFindsACentre(Portal portal) {
		Visitor visitor = portal.visitor().opens("/sign-in");
	}

}
