package org.article12.centres.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.parties.Parties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which Parties a centre serves, and on what ground. */
@Controller
@RequestMapping({ "/registers/centres/{code}/parties", "/assignments/profile/parties" })
record ServiceController(CentreDesk desk, CentreOptions options, Parties parties) {

	@GetMapping
	String begin(OpenedCentre opened, Model model) {
		model.addAttribute("form", ServiceForm.of(opened.facts()));
		return show(model);
	}

	@PostMapping
	String send(CurrentUser user, OpenedCentre opened, Press press, @Valid @ModelAttribute("form") ServiceForm form,
			BindingResult errors, Model model) {
		form.check(this.parties, errors);
		return this.desk.send(user, opened, press, ServiceForm.ASPECTS, form::toCommand, form.why(), errors)
			.orElseGet(() -> show(model));
	}

	private String show(Model model) {
		model.addAttribute("parties", this.options.parties());
		model.addAttribute("services", this.options.services());
		model.addAttribute("evidence", this.options.evidenceOfService());
		return "centres/parties";
	}

}
