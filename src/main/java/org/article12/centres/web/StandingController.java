package org.article12.centres.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is asked of a centre, with its evidence, and what of its evaluation can be
 * counted.
 */
@Controller
@RequestMapping("/registers/centres/{code}/standing")
record StandingController(CentreDesk desk, StandingPage page) {

	@GetMapping
	String begin(OpenedCentre opened, Model model) {
		model.addAttribute("form", StandingForm.of(opened.facts()));
		return this.page.show(opened, model);
	}

	@PostMapping
	String send(CurrentUser user, OpenedCentre opened, Press press, @Valid @ModelAttribute("form") StandingForm form,
			BindingResult errors, Model model) {
		return this.desk.send(user, opened, press, StandingForm.ASPECTS, form::toCommand, form.why(), errors)
			.orElseGet(() -> this.page.show(opened, model));
	}

}
