package org.article12.browser;

import org.article12.words.Said;
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
			.sees(Said.the("requests.not-eligible.title", "Germany"))
			.sees(Said.the("requests.not-eligible.rule", "Germany"))
			.opens("/")
			.sees(Said.the("requests.start.yours.not-eligible"))
			.opens("/requests/new")
			.sees(Said.the("requests.not-eligible.title", "Germany"));
		assertThat(focalPoint.page()
			.getByText(Said.the("requests.start"))
			.locator("visible=true")
			.and(focalPoint.page().locator("button"))
			.count()).isZero();
		focalPoint.opens("/requests").follows(Said.the("requests.not-eligible.list")).sees("Germany");
		focalPoint.sendsForm("/requests").sees("Article 12");
		assertThat(focalPoint.status()).isEqualTo(422);
	}

}
