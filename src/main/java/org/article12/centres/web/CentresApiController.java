package org.article12.centres.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centre;
import org.article12.centres.CentreLoad;
import org.article12.centres.CentreStatus;
import org.article12.centres.Centres;
import org.article12.centres.ServiceBasis;
import org.article12.core.CentreCode;
import org.article12.core.WorkingLanguage;
import org.article12.core.web.PublicJson;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The regional centres as JSON. */
@RestController
record CentresApiController(Centres register, Catalogue catalogue, Parties parties, ObjectProvider<CentreLoad> load) {

	@GetMapping("/api/v1/centres")
	ResponseEntity<List<CentreJson>> centres() {
		CentreLoad answering = this.load.getIfAvailable();
		Map<CentreCode, Integer> open = (answering != null) ? answering.openWork() : Map.of();
		return PublicJson.cacheable(this.register.all()
			.stream()
			.map((centre) -> json(centre, open.getOrDefault(centre.code(), 0)))
			.toList());
	}

	private CentreJson json(Centre centre, int open) {
		return new CentreJson(centre.code().value(), centre.names().english(), centre.region().title(),
				this.register.status(centre), areas(centre), parties(centre, 1), parties(centre, 2),
				centre.languages().stream().map(WorkingLanguage::code).toList(), centre.capacity(), open);
	}

	private List<String> areas(Centre centre) {
		return this.catalogue.areas()
			.stream()
			.filter(Area::selectable)
			.filter((area) -> centre.areas().containsKey(area.code()))
			.map((area) -> area.code().value())
			.toList();
	}

	// A centre stands for Parties that may ask for assistance (Article 12.1), and for
	// none while no work may be offered to it.
	private List<String> parties(Centre centre, int round) {
		if (!this.register.isActive(centre)) {
			return List.of();
		}
		return this.parties.all()
			.stream()
			.filter((party) -> party.eligibility().eligible())
			.filter((party) -> ServiceBasis.of(centre, party)
				.filter((basis) -> basis.round(centre, party) == round)
				.isPresent())
			.map((party) -> party.code().value())
			.sorted()
			.toList();
	}

	/**
	 * A centre.
	 *
	 * @param areas the selectable areas that it can take
	 * @param parties the eligible Parties for which it is considered first
	 * @param fallbackParties the eligible Parties for which it is considered only for
	 * what then remains
	 * @param capacity how many assignments it can have in hand, null for no limit
	 * @param openAssignments how many are offered or accepted
	 */
	@Schema(name = "Centre")
	record CentreJson(String code, String name, String region, CentreStatus status, List<String> areas,
			List<String> parties, List<String> fallbackParties, List<String> languages, @Nullable Integer capacity,
			int openAssignments) {
	}

}
