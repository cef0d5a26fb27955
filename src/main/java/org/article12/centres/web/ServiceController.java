package org.article12.centres.web;

import jakarta.validation.Valid;

import org.article12.centres.web.CentreDesk.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which Parties a centre serves, and on what ground. */
@Controller
@RequestMapping({ "/registers/centres/{code}/parties", "/assignments/profile/parties" })
record ServiceController(CentreDesk desk, CentreOptions options, Parties parties) {

	@GetMapping
	String begin(CurrentUser user, @PathVariable(required = false) @Nullable String code, Model model) {
		Opened opened = this.desk.open(user, code);
		model.addAttribute("form", ServiceForm.of(opened.facts()));
		return show(opened, model);
	}

	@PostMapping
	String send(CurrentUser user, @PathVariable(required = false) @Nullable String code, Press press,
			@Valid @ModelAttribute("form") ServiceForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		Opened opened = this.desk.open(user, code);
		form.check(this.parties, errors);
		return this.desk.send(user, opened, press, ServiceForm.ASPECTS, form::toCommand, form.why(), errors, next)
			.orElseGet(() -> show(opened, model));
	}

	private String show(Opened opened, Model model) {
		model.addAttribute("parties", this.options.parties());
		model.addAttribute("services", this.options.services());
		model.addAttribute("evidence", this.options.evidenceOfService());
		return this.desk.show(opened, "centres/parties", model);
	}

}
