package org.article12.assignments.web;

import jakarta.validation.Valid;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.CentreHands;
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

/** Somebody of a centre takes an assignment, gives it to a colleague, or releases it. */
@Controller
@RequestMapping("/assignments/{id}/hands")
record HandsController(AssignmentPage page, HandsPages pages, CentreHands hands, Acts acts) {

	@GetMapping
	String choose(CurrentUser user, AssignmentRecord assignment, Model model) {
		AssignmentPage.requireHeld(assignment);
		model.addAttribute("form", new HandsForm(""));
		return show(assignment, user, model);
	}

	@PostMapping
	String give(CurrentUser user, AssignmentRecord assignment, Press press,
			@Valid @ModelAttribute("form") HandsForm form, BindingResult errors, Model model) {
		AssignmentPage.requireHeld(assignment);
		form.check(this.pages.choices(assignment), errors);
		return errors.hasErrors() ? show(assignment, user, model)
				: this.acts.once(press, () -> this.hands.give(user, assignment.id(), press.seen(), form.toCommand()),
						Done.at("/assignments/" + assignment.id(), "assignments.hands.done"));
	}

	private String show(AssignmentRecord assignment, CurrentUser user, Model model) {
		this.page.show(assignment, user, model);
		model.addAttribute("choices", this.pages.choices(assignment));
		return "assignments/hands";
	}

}
