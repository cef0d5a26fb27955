package org.article12.settings.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** How long each has. */
@Controller
record DeadlinesController(SectionPages pages, Terms terms) {

	@GetMapping("/settings/deadlines")
	String show(Model model) {
		model.addAttribute("names", Term.values());
		return this.pages.show(DeadlinesForm.of(this.terms), model);
	}

	@PostMapping("/settings/deadlines")
	String take(CurrentUser user, Press press, @Valid @ModelAttribute("form") DeadlinesForm form, BindingResult errors,
			Model model) {
		model.addAttribute("names", Term.values());
		return this.pages.take(user, press, form, errors, model);
	}

}
