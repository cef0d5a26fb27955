package org.article12.assignments.web;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.OfferDecline;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A centre reads an offer, and answers it. */
@Controller
@RequestMapping("/assignments/{id}")
class AssignmentController {

	private final AssignmentPage page;

	private final CentreVerbs centre;

	private final Conflicts conflicts;

	private final Acts acts;

	AssignmentController(AssignmentPage page, CentreVerbs centre, Conflicts conflicts, Acts acts) {
		this.page = page;
		this.centre = centre;
		this.conflicts = conflicts;
		this.acts = acts;
	}

	@GetMapping
	String show(CurrentUser user, @PathVariable String id, Model model) {
		AssignmentRecord assignment = this.page.find(user, id);
		this.page.show(assignment, user, model);
		model.addAttribute("form", AnswerForm.of(assignment));
		return "assignments/assignment";
	}

	@PostMapping("/acceptance")
	String accept(CurrentUser user, @PathVariable String id, Press press, @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Model model, RedirectAttributes next) {
		AssignmentRecord offer = this.page.find(user, id);
		if (offer.status() != AssignmentStatus.OFFERED) {
			throw this.conflicts.stale(offer, user);
		}
		form.check(offer.liveAreas(), errors);
		if (errors.hasErrors()) {
			this.page.show(offer, user, model);
			return "assignments/assignment";
		}
		return this.acts.once(press, () -> {
			this.centre.accept(user, offer.id(), form.toAcceptance());
			return Done.at("/assignments/" + id, "assignments.accepted");
		}).follow(next);
	}

	@GetMapping("/refusal")
	String wordRefusal(CurrentUser user, @PathVariable String id, Model model) {
		AssignmentRecord offer = this.page.find(user, id);
		if (offer.status() != AssignmentStatus.OFFERED) {
			throw this.conflicts.stale(offer, user);
		}
		this.page.show(offer, user, model);
		model.addAttribute("form", new OfferRefusalForm("", ""));
		return "assignments/refusal";
	}

	@PostMapping("/refusal")
	String refuse(CurrentUser user, @PathVariable String id, Press press, @ModelAttribute("form") OfferRefusalForm form,
			BindingResult errors, Model model, RedirectAttributes next) {
		AssignmentRecord offer = this.page.find(user, id);
		if (offer.status() != AssignmentStatus.OFFERED) {
			throw this.conflicts.stale(offer, user);
		}
		form.check(errors);
		if (errors.hasErrors()) {
			this.page.show(offer, user, model);
			return "assignments/refusal";
		}
		return this.acts.once(press, () -> {
			this.centre.decline(user, offer.id(), OfferDecline.coded(form.code()).orElseThrow(), form.words().strip());
			return Done.at("/assignments/" + id, "assignments.declined");
		}).follow(next);
	}

}
