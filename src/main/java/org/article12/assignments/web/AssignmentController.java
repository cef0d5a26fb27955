package org.article12.assignments.web;

import jakarta.validation.Valid;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.CentreVerbs;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.FollowsFromRecord;
import org.article12.requests.RecentlyOpened;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A centre reads an offer, and takes some or all of it. */
@Controller
@RequestMapping("/assignments/{id}")
record AssignmentController(AssignmentPage page, CentreVerbs centre, Acts acts, RecentlyOpened opened) {

	@GetMapping
	@FollowsFromRecord
	String show(CurrentUser user, AssignmentRecord assignment, Model model) {
		this.opened.note(user, assignment.request());
		model.addAttribute("form", AnswerForm.of(assignment));
		return this.page.show(assignment, user, model);
	}

	@PostMapping("/acceptance")
	String accept(CurrentUser user, AssignmentRecord assignment, Press press,
			@Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, Model model) {
		AssignmentPage.requireOffered(assignment);
		form.check(assignment.liveAreas(), errors);
		if (errors.hasErrors()) {
			return this.page.show(assignment, user, model);
		}
		return this.acts.takesBack(press, () -> this.centre.accept(user, assignment.id(), form.toCommand()),
				Done.at("/assignments/" + assignment.id(), "assignments.accepted"));
	}

}
