package org.article12.catalogue.web;

import org.article12.catalogue.CatalogueKind;
import org.article12.core.NotVisible;
import org.article12.core.web.AsOf;
import org.article12.core.web.FollowsFromRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The catalogue as a register. */
@Controller
@RequestMapping(CataloguePages.REGISTER)
record CatalogueRegisterController(CataloguePages pages) {

	@GetMapping
	@FollowsFromRecord
	String list(AsOf asOf, Model model) {
		return this.pages.list(CatalogueKind.AREAS, asOf, model);
	}

	@GetMapping("/{kind}")
	@FollowsFromRecord
	String list(@PathVariable String kind, AsOf asOf, Model model) {
		return this.pages.list(kind(kind), asOf, model);
	}

	@GetMapping("/{kind}/{code}")
	@FollowsFromRecord
	String entry(@PathVariable String kind, @PathVariable String code, AsOf asOf, Model model) {
		model.addAttribute("form", new RetirementForm(""));
		return this.pages.entry(kind(kind), code, asOf, model);
	}

	private static CatalogueKind kind(String address) {
		return CatalogueKind.named(address).orElseThrow(() -> new NotVisible("Kind " + address));
	}

}
