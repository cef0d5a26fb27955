package org.article12.parties.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.article12.core.web.PublicJson;
import org.article12.parties.Eligibility;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Parties as JSON. */
@RestController
record PartiesApiController(Parties register) {

	@GetMapping("/api/v1/parties")
	ResponseEntity<List<PartyJson>> parties() {
		return PublicJson.cacheable(this.register.all().stream().map(PartyJson::of).toList());
	}

	@Schema(name = "Party")
	record PartyJson(String code, String name, String region, boolean eligible, Eligibility.Reason eligibilityReason,
			boolean ldc, boolean sids) {

		static PartyJson of(Party party) {
			Eligibility eligibility = party.eligibility();
			return new PartyJson(party.code().value(), party.name(), party.region().title(), eligibility.eligible(),
					eligibility.reason(), party.leastDeveloped(), party.smallIsland());
		}

	}

}
