package org.article12.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A developed country Party is told why it cannot ask, and the server refuses as well.
 */
@Journey
class NotEligibleJourney {

	@Test
	void aPartyThatIsNotEligibleIsToldWhy(Portal portal) {
		Visitor focalPoint = portal.visitor()
			.signsInAs("focal.point@germany.example")
			.sees("Germany cannot ask for technical assistance")
			.sees("Article 12, paragraph 1")
			.opens("/requests/new")
			.sees("Germany cannot ask for technical assistance");
		assertThat(focalPoint.page()
			.getByText("Start a request")
			.locator("visible=true")
			.and(focalPoint.page().locator("button"))
			.count()).isZero();
		focalPoint.opens("/requests").follows("Which Parties are eligible, and why").sees("Germany");
		focalPoint.sendsForm("/requests").sees("Article 12");
		assertThat(focalPoint.status()).isEqualTo(422);
	}

}
