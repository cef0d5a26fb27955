package org.article12.centres.web;

import jakarta.validation.Valid;

import org.article12.centres.Centres;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was decided on a centre’s mandate. */
@Controller
@RequestMapping("/registers/centres/{code}/decisions")
record DecisionsController(CentreDesk desk, CentreOptions options, Centres centres, WorkingDays calendar) {

	@GetMapping
	String begin(OpenedCentre opened, Model model) {
		model.addAttribute("form", DecisionsForm.of(opened.centre()));
		return show(opened, model);
	}

	@PostMapping
	String send(CurrentUser user, OpenedCentre opened, Press press, @Valid @ModelAttribute("form") DecisionsForm form,
			BindingResult errors, Model model) {
		form.check(opened.centre().code(), this.centres.all(), this.calendar.today(), errors);
		return this.desk.send(user, opened, press, DecisionsForm.ASPECTS, form::toCommand, form.why(), errors)
			.orElseGet(() -> show(opened, model));
	}

	private String show(OpenedCentre opened, Model model) {
		model.addAttribute("kinds", this.options.decisions());
		model.addAttribute("centres", this.options.centresBut(opened.centre().code()));
		return "centres/decisions";
	}

}
