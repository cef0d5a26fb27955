package org.article12.catalogue.web;

import jakarta.validation.Valid;

import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.web.CatalogueDesk.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A guidance document, new or to be changed. */
@Controller
@RequestMapping({ CataloguePages.REGISTER + "/guidance/new", CataloguePages.REGISTER + "/guidance/{code}/edit" })
record GuidanceController(CatalogueDesk desk) {

	@GetMapping
	String begin(@PathVariable(required = false) @Nullable String code, Model model) {
		Opened opened = this.desk.open(CatalogueKind.GUIDANCE, code);
		model.addAttribute("form", GuidanceForm.of(opened.fields(), ""));
		return this.desk.show(opened, model);
	}

	@PostMapping
	String send(CurrentUser user, @PathVariable(required = false) @Nullable String code, Press press,
			@Valid @ModelAttribute("form") GuidanceForm form, BindingResult errors, Model model) {
		return this.desk.send(user, this.desk.open(CatalogueKind.GUIDANCE, code), press, form, errors, model);
	}

}
