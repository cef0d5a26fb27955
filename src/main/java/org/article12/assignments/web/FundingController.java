package org.article12.assignments.web;

import java.util.stream.Stream;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.Funding;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.Option;
import org.article12.requests.RequestWords;
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

/** A centre that accepted subject to funding says what became of that. */
@Controller
@RequestMapping("/assignments/{id}/funding")
class FundingController {

	private final AssignmentPage page;

	private final CentreVerbs verbs;

	private final Conflicts conflicts;

	private final RequestWords words;

	private final Acts acts;

	FundingController(AssignmentPage page, CentreVerbs verbs, Conflicts conflicts, RequestWords words, Acts acts) {
		this.page = page;
		this.verbs = verbs;
		this.conflicts = conflicts;
		this.words = words;
		this.acts = acts;
	}

	@GetMapping
	ModelAndView word(CurrentUser user, @PathVariable String id, Model model) {
		AssignmentRecord assignment = awaited(user, id);
		model.addAttribute("form", new FundingForm("", ""));
		return form(assignment, user, model);
	}

	@PostMapping
	ModelAndView settle(CurrentUser user, @PathVariable String id, Press press,
			@ModelAttribute("form") FundingForm form, BindingResult errors, Model model, RedirectAttributes next) {
		AssignmentRecord assignment = awaited(user, id);
		form.check(errors);
		if (errors.hasErrors()) {
			return form(assignment, user, model);
		}
		return new ModelAndView(this.acts.once(press, () -> settle(user, assignment, form)).follow(next));
	}

	private Done settle(CurrentUser user, AssignmentRecord assignment, FundingForm form) {
		if (form.isFound()) {
			this.verbs.findFunding(user, assignment.id(), form.words().strip());
		}
		else {
			this.verbs.lackFunding(user, assignment.id(), form.words().strip());
		}
		return Done.at("/assignments/" + assignment.id(),
				form.isFound() ? "assignments.funding.done.found" : "assignments.funding.done.not-found");
	}

	/** The assignment, while its funding is awaited. */
	private AssignmentRecord awaited(CurrentUser user, String id) {
		AssignmentRecord assignment = this.page.find(user, id);
		if (assignment.status() != AssignmentStatus.ACCEPTED || assignment.funding() != Funding.AWAITED) {
			throw this.conflicts.stale(assignment, user);
		}
		return assignment;
	}

	private ModelAndView form(AssignmentRecord assignment, CurrentUser user, Model model) {
		this.page.show(assignment, user, model);
		model.addAttribute("outcomes",
				Stream.of("FOUND", "NOT_FOUND")
					.map((outcome) -> new Option(outcome, this.words.say("assignments.funding.outcome." + outcome),
							this.words.say("assignments.funding.outcome." + outcome + ".hint")))
					.toList());
		return new ModelAndView("assignments/funding");
	}

}
