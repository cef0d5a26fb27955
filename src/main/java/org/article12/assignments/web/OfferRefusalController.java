package org.article12.assignments.web;

import jakarta.validation.Valid;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.CentreVerbs;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A centre declines all that it was offered. */
@Controller
@RequestMapping("/assignments/{id}/refusal")
record OfferRefusalController(AssignmentPage page, CentreVerbs centre, Acts acts) {

	@GetMapping
	String word(CurrentUser user, AssignmentRecord offer, Model model) {
		model.addAttribute("form", new OfferRefusalForm("", ""));
		AssignmentPage.requireOffered(offer);
		return show(offer, user, model);
	}

	@PostMapping
	String refuse(CurrentUser user, AssignmentRecord offer, Press press,
			@Valid @ModelAttribute("form") OfferRefusalForm form, BindingResult errors, Model model) {
		AssignmentPage.requireOffered(offer);
		form.check(errors);
		return errors.hasErrors() ? show(offer, user, model)
				: this.acts.takesBack(press,
						() -> this.centre.decline(user, offer.id(), form.reason(), form.toCommand()),
						Done.at("/assignments/" + offer.id(), "assignments.declined"));
	}

	private String show(AssignmentRecord offer, CurrentUser user, Model model) {
		this.page.show(offer, user, model);
		return "assignments/refusal";
	}

}
