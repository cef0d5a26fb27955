package org.article12.site.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.article12.catalogue.Catalogue;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.NotVisible;
import org.article12.core.web.FollowsFromRecord;
import org.article12.core.web.Formats;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The regional centres. */
@Controller
record CentresController(Centres centres, Catalogue catalogue, Parties parties, Formats formats) {

	@GetMapping("/centres")
	@FollowsFromRecord
	String centres(Locale locale, Model model) {
		List<CentreLine> lines = this.centres.all().stream().map((centre) -> line(centre, locale)).toList();
		model.addAttribute("regions",
				Stream.of(Region.values())
					.map((region) -> new CentresOfRegion(region,
							lines.stream().filter((line) -> line.region() == region).toList()))
					.filter((group) -> !group.centres().isEmpty())
					.toList());
		model.addAttribute("total", lines.size());
		return "site/centres";
	}

	@GetMapping("/centres/{code}")
	@FollowsFromRecord
	String centre(@PathVariable String code, Locale locale, Model model) {
		Centre centre = (CentreCode.isValid(code) ? this.centres.find(new CentreCode(code)).stream()
				: Stream.<Centre>of())
			.findFirst()
			.orElseThrow(() -> new NotVisible("centre " + code));
		model.addAttribute("centre", CentreDetails.of(centre, line(centre, locale), this.catalogue.areas(),
				this.parties.all(), (party) -> this.parties.name(party, locale)));
		return "site/centre";
	}

	private CentreLine line(Centre centre, Locale locale) {
		return new CentreLine(centre.code().value(), centre.name(), centre.currentName(), centre.region(),
				centre.hostCity(), this.parties.name(centre.hostParty(), locale),
				centre.languages().stream().map(this.formats::language).toList(), this.centres.status(centre),
				this.centres.isActive(centre));
	}

	/** The centres that one region nominated. */
	record CentresOfRegion(Region region, List<CentreLine> centres) {
	}

}
