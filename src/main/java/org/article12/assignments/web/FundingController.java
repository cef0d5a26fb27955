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

/** A centre that accepted subject to funding says what became of that. */
@Controller
@RequestMapping("/assignments/{id}/funding")
record FundingController(AssignmentPage page, CentreVerbs verbs, Acts acts) {

	@GetMapping
	String word(CurrentUser user, AssignmentRecord assignment, Model model) {
		AssignmentPage.requireFundingAwaited(assignment);
		model.addAttribute("form", new FundingForm("", ""));
		return this.page.askForFunding(assignment, user, model);
	}

	@PostMapping
	String settle(CurrentUser user, AssignmentRecord assignment, Press press,
			@Valid @ModelAttribute("form") FundingForm form, BindingResult errors, Model model) {
		AssignmentPage.requireFundingAwaited(assignment);
		form.check(errors);
		return errors.hasErrors() ? this.page.askForFunding(assignment, user, model)
				: this.acts.once(press, () -> settle(user, assignment, form), Done.at("/assignments/" + assignment.id(),
						form.isFound() ? "assignments.funding.done.found" : "assignments.funding.done.not-found"));
	}

	private void settle(CurrentUser user, AssignmentRecord assignment, FundingForm form) {
		if (form.isFound()) {
			this.verbs.findFunding(user, assignment.id(), form.toCommand());
		}
		else {
			this.verbs.lackFunding(user, assignment.id(), form.toCommand());
		}
	}

}
