package org.article12.catalogue.web;

import java.util.Map;
import jakarta.validation.Valid;
import org.article12.catalogue.CatalogueKeeping;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.AsOf;
import org.article12.core.web.RegisterActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says of an entry that it is no longer offered, or that it is again. */
@Controller
@RequestMapping(CataloguePages.REGISTER + "/{kind}/{code}")
record RetirementController(CatalogueKeeping keeping, CataloguePages pages, CatalogueWords words, RegisterActs acts) {

	@PostMapping("/retirement")
	String retire(CurrentUser user, RecordedEntry entry, AsOf asOf, Press press,
			@Valid @ModelAttribute("form") RetirementForm form, BindingResult errors, Model model) {
		return record(user, entry, true, asOf, press, form, errors, model);
	}

	@PostMapping("/return")
	String offerAgain(CurrentUser user, RecordedEntry entry, AsOf asOf, Press press,
			@Valid @ModelAttribute("form") RetirementForm form, BindingResult errors, Model model) {
		return record(user, entry, false, asOf, press, form, errors, model);
	}

	private String record(CurrentUser user, RecordedEntry entry, boolean retired, AsOf asOf, Press press,
			RetirementForm form, BindingResult errors, Model model) {
		return this.acts
			.record(press, this.words.subject(entry.title(), CataloguePages.address(entry.kind(), entry.code())),
					errors, () -> record(user, entry, retired, press, form))
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

}
