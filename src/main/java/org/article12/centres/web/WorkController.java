package org.article12.centres.web;

import jakarta.validation.Valid;

import org.article12.centres.web.CentreDesk.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a centre works: languages, capacity, absences. */
@Controller
@RequestMapping({ "/registers/centres/{code}/work", "/assignments/profile/work" })
record WorkController(CentreDesk desk, CentreOptions options, WorkingDays calendar) {

	@GetMapping
	String begin(CurrentUser user, @PathVariable(required = false) @Nullable String code, Model model) {
		Opened opened = this.desk.open(user, code);
		model.addAttribute("form", WorkForm.of(opened.facts()));
		return show(opened, model);
	}

	@PostMapping
	String send(CurrentUser user, @PathVariable(required = false) @Nullable String code, Press press,
			@Valid @ModelAttribute("form") WorkForm form, BindingResult errors, Model model, RedirectAttributes next) {
		Opened opened = this.desk.open(user, code);
		form.check(this.calendar.today(), errors);
		return this.desk.send(user, opened, press, WorkForm.ASPECTS, form::toCommand, form.why(), errors, next)
			.orElseGet(() -> show(opened, model));
	}

	private String show(Opened opened, Model model) {
		model.addAttribute("languages", this.options.languages());
		return this.desk.show(opened, "centres/work", model);
	}

}
