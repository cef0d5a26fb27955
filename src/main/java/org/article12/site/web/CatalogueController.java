package org.article12.site.web;

import java.util.List;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Guidance;
import org.article12.centres.Centres;
import org.article12.core.web.FollowsFromRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The areas of assistance, and the guidance documents that help with them. */
@Controller
record CatalogueController(Catalogue catalogue, Centres centres) {

	@GetMapping("/areas")
	@FollowsFromRecord
	String areas(Model model) {
		model.addAttribute("areas", AreaLine.tree(this.catalogue, this.centres.active()));
		model.addAttribute("selectable", this.catalogue.selectable().size());
		return "site/areas";
	}

	@GetMapping("/guidance")
	@FollowsFromRecord
	String guidance(Model model) {
		model.addAttribute("documents", this.catalogue.guidance().stream().map(this::document).toList());
		return "site/guidance";
	}

	private Document document(Guidance guidance) {
		return new Document(guidance.code(), guidance.title(),
				this.catalogue.areas()
					.stream()
					.filter((area) -> guidance.areas().contains(area.code()) && !area.retired())
					.toList(),
				guidance.links());
	}

	/** A guidance document with the areas that it helps with, and where it is found. */
	record Document(String code, String title, List<Area> areas, List<Guidance.Link> links) {
	}

}
