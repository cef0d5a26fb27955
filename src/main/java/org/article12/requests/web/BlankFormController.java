package org.article12.requests.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The form of a request to print, for everybody. */
@Controller
record BlankFormController(BlankForm form, SectionChoices choices) {

	@GetMapping("/request-form")
	String show(Model model) {
		model.addAttribute("sections", this.form.sections());
		model.addAttribute("capacities", this.choices.capacities());
		return "requests/blank";
	}

}
