package org.article12.assignments.web;

import java.util.List;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.domain.CentreVerbs;
import org.article12.assignments.domain.OfferAlreadyAnswered;
import org.article12.core.CurrentUser;
import org.article12.core.web.Notice;
import org.article12.core.web.StaleForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A centre reads an offer, and answers it. */
@Controller
@RequestMapping("/assignments/{id}")
class AssignmentController {

	private final AssignmentPage page;

	private final CentreVerbs centre;

	private final Conflicts conflicts;

	AssignmentController(AssignmentPage page, CentreVerbs centre, Conflicts conflicts) {
		this.page = page;
		this.centre = centre;
		this.conflicts = conflicts;
	}

	@GetMapping
	String show(CurrentUser user, @PathVariable String id, Model model) {
		AssignmentRecord assignment = this.page.find(user, id);
		this.page.show(assignment, user, model);
		model.addAttribute("form", AnswerForm.of(assignment));
		return "assignments/assignment";
	}

	@PostMapping("/acceptance")
	ModelAndView accept(CurrentUser user, @PathVariable String id, @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Model model, RedirectAttributes next) {
		AssignmentRecord offer = this.page.find(user, id);
		if (offer.status() == AssignmentStatus.OFFERED) {
			form.check(offer.liveAreas(), errors);
		}
		if (errors.hasErrors()) {
			this.page.show(offer, user, model);
			return new ModelAndView("assignments/assignment", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (offer.status() == AssignmentStatus.ACCEPTED) {
			return done(id, "assignments.accepted", next);
		}
		if (offer.status() != AssignmentStatus.OFFERED) {
			throw this.conflicts.stale(offer, user, this.conflicts.typed(form));
		}
		attempt(user, AssignmentStatus.ACCEPTED, this.conflicts.typed(form),
				() -> this.centre.accept(user, offer.id(), form.toAcceptance()));
		return done(id, "assignments.accepted", next);
	}

	@GetMapping("/refusal")
	String wordRefusal(CurrentUser user, @PathVariable String id, Model model) {
		AssignmentRecord offer = this.page.find(user, id);
		if (offer.status() != AssignmentStatus.OFFERED) {
			throw this.conflicts.stale(offer, user, List.of());
		}
		this.page.show(offer, user, model);
		model.addAttribute("form", new OfferRefusalForm("", ""));
		return "assignments/refusal";
	}

	@PostMapping("/refusal")
	ModelAndView refuse(CurrentUser user, @PathVariable String id, @ModelAttribute("form") OfferRefusalForm form,
			BindingResult errors, Model model, RedirectAttributes next) {
		AssignmentRecord offer = this.page.find(user, id);
		if (offer.status() == AssignmentStatus.DECLINED) {
			return done(id, "assignments.declined", next);
		}
		if (offer.status() != AssignmentStatus.OFFERED) {
			throw this.conflicts.stale(offer, user, this.conflicts.typed(form));
		}
		form.check(errors);
		if (errors.hasErrors()) {
			this.page.show(offer, user, model);
			return new ModelAndView("assignments/refusal", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		attempt(user, AssignmentStatus.DECLINED, this.conflicts.typed(form),
				() -> this.centre.decline(user, offer.id(), OfferDecline.valueOf(form.code()), form.words().strip()));
		return done(id, "assignments.declined", next);
	}

	/**
	 * Answers, unless somebody was faster; the same press once more has done what it
	 * should.
	 */
	private void attempt(CurrentUser user, AssignmentStatus wanted, List<StaleForm.Typed> typed, Runnable act) {
		try {
			act.run();
		}
		catch (OfferAlreadyAnswered answered) {
			if (answered.assignment().status() != wanted) {
				throw this.conflicts.stale(answered.assignment(), user, typed);
			}
		}
	}

	private static ModelAndView done(String id, String notice, RedirectAttributes next) {
		next.addFlashAttribute("notice", Notice.of(notice));
		return new ModelAndView("redirect:/assignments/" + id);
	}

}
