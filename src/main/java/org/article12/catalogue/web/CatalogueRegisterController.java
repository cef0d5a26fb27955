package org.article12.catalogue.web;

import java.util.Map;

import jakarta.validation.Valid;

import org.article12.catalogue.CatalogueKeeping;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.AsOf;
import org.article12.core.web.RegisterActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The catalogue as a register: to read, and to say what is no longer offered. */
@Controller
@RequestMapping(CataloguePages.REGISTER)
record CatalogueRegisterController(CatalogueKeeping keeping, CataloguePages pages, CatalogueWords words,
		RegisterActs acts) {

	@GetMapping
	String list(AsOf asOf, Model model) {
		return this.pages.list(CatalogueKind.AREAS, asOf, model);
	}

	@GetMapping("/{kind}")
	String list(@PathVariable String kind, AsOf asOf, Model model) {
		return this.pages.list(kind(kind), asOf, model);
	}

	@GetMapping("/{kind}/{code}")
	String entry(@PathVariable String kind, @PathVariable String code, AsOf asOf, Model model) {
		model.addAttribute("form", new RetirementForm(""));
		return this.pages.entry(kind(kind), code, asOf, model);
	}

	@PostMapping("/{kind}/{code}/retirement")
	String retire(CurrentUser user, @PathVariable String kind, @PathVariable String code, AsOf asOf, Press press,
			@Valid @ModelAttribute("form") RetirementForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		return record(user, this.keeping.find(kind(kind), code), true, asOf, press, form, errors, model, next);
	}

	@PostMapping("/{kind}/{code}/return")
	String offerAgain(CurrentUser user, @PathVariable String kind, @PathVariable String code, AsOf asOf, Press press,
			@Valid @ModelAttribute("form") RetirementForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		return record(user, this.keeping.find(kind(kind), code), false, asOf, press, form, errors, model, next);
	}

	private String record(CurrentUser user, RecordedEntry entry, boolean retired, AsOf asOf, Press press,
			RetirementForm form, BindingResult errors, Model model, RedirectAttributes next) {
		return this.acts
			.record(press, this.words.subject(entry.title(), CataloguePages.address(entry.kind(), entry.code())),
					errors, next, () -> record(user, entry, retired, press, form))
			.orElseGet(() -> this.pages.entry(entry.kind(), entry.code(), asOf, model));
	}

	private Done record(CurrentUser user, RecordedEntry entry, boolean retired, Press press, RetirementForm form) {
		this.keeping.change(user, entry.kind(), entry.code(), press.seen(),
				Map.of(CatalogueEntry.RETIRED, Boolean.toString(retired)), form.why().strip());
		String page = CataloguePages.address(entry.kind(), entry.code());
		return retired
				? Done.at(page, "catalogue.retire.done", entry.title(),
						Integer.toString(this.keeping.openIn(entry.kind(), entry.code())))
				: Done.at(page, "catalogue.return.done", entry.title());
	}

	private static CatalogueKind kind(String address) {
		return CatalogueKind.named(address).orElseThrow(() -> new NotVisible("Kind " + address));
	}

}
