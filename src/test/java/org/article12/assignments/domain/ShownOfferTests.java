package org.article12.assignments.domain;

import java.util.Set;

import org.article12.assignments.AssignmentId;
import org.article12.catalogue.AreaCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An offer as the page of several names it is read back, and nothing else is. */
class ShownOfferTests {

	@Test
	void whatIsWrittenIsReadBack() {
		ShownOffer offer = new ShownOffer(AssignmentId.next(),
				Set.of(new AreaCode("NIP"), new AreaCode("BAT_BEP"), new AreaCode("TRAINING.NEEDS_ID")));
		assertThat(ShownOffer.parse(offer.toString())).contains(offer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ":", "NIP", "0f8e0000-0000-4000-8000-000000000001",
			"0f8e0000-0000-4000-8000-000000000001:", "0f8e0000-0000-4000-8000-000000000001:NIP ",
			"0f8e0000-0000-4000-8000-000000000001:NIP  BAT_BEP", "0f8e0000-0000-4000-8000-000000000001:nip",
			"------------------------------------:NIP", "0f8e0000-0000-4000-8000-000000000001:_,_" })
	void whatIsNoOfferIsNone(String text) {
		assertThat(ShownOffer.parse(text)).isEmpty();
	}

}
