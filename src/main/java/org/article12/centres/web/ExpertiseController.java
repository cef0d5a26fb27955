package org.article12.centres.web;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.core.web.ShapedForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a centre can help in, how well, and on what evidence. */
@Controller
@RequestMapping({ "/registers/centres/{code}/areas", "/assignments/profile/areas" })
record ExpertiseController(CentreDesk desk, CentreOptions options, Catalogue catalogue, ShapedForms forms) {

	@GetMapping
	String begin(OpenedCentre opened, Model model) {
		model.addAttribute("form", ExpertiseForm.of(opened.facts(), this.catalogue.areas()));
		return show(model);
	}

	@PostMapping
	String send(CurrentUser user, OpenedCentre opened, Press press, @ModelAttribute("form") ExpertiseForm typed,
			Model model) {
		ExpertiseForm form = typed.fitted(this.catalogue.areas());
		BindingResult errors = this.forms.check(form, model);
		form.check(errors);
		return this.desk.send(user, opened, press, ExpertiseForm.ASPECTS, form::toCommand, form.why(), errors)
			.orElseGet(() -> show(model));
	}

	private String show(Model model) {
		model.addAttribute("areas", this.catalogue.areas());
		model.addAttribute("strengths", this.options.strengths());
		model.addAttribute("evidence", this.options.evidenceOfExpertise());
		return "centres/areas";
	}

}
