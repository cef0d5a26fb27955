package org.article12.centres.web;

import jakarta.validation.Valid;

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

/** How a centre works: languages, capacity, absences. */
@Controller
@RequestMapping({ "/registers/centres/{code}/work", "/assignments/profile/work" })
record WorkController(CentreDesk desk, CentreOptions options, WorkingDays calendar) {

	@GetMapping
	String begin(OpenedCentre opened, Model model) {
		model.addAttribute("form", WorkForm.of(opened.facts()));
		return show(model);
	}

	@PostMapping
	String send(CurrentUser user, OpenedCentre opened, Press press, @Valid @ModelAttribute("form") WorkForm form,
			BindingResult errors, Model model) {
		form.check(this.calendar.today(), errors);
		return this.desk.send(user, opened, press, WorkForm.ASPECTS, form::toCommand, form.why(), errors)
			.orElseGet(() -> show(model));
	}

	private String show(Model model) {
		model.addAttribute("languages", this.options.languages());
		return "centres/work";
	}

}
