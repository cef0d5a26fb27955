package org.article12.offers.web;

import jakarta.validation.Valid;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Offers;
import org.article12.core.CurrentUser;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cancels what a centre was asked or works on, with a reason. */
@Controller
class CancellationController {

	private final SubmittedRequests requests;

	private final LiveAssignments assignments;

	private final Offers offers;

	private final RequestWords words;

	private final Acts acts;

	CancellationController(SubmittedRequests requests, LiveAssignments assignments, Offers offers, RequestWords words,
			Acts acts) {
		this.requests = requests;
		this.assignments = assignments;
		this.offers = offers;
		this.words = words;
		this.acts = acts;
	}

	@GetMapping("/triage/{reference}/cancellation")
	String ask(@PathVariable String reference, @RequestParam(defaultValue = "") String assignment, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		AssignmentRecord found = this.assignments.find(request, assignment);
		if (!AssignmentStatus.OPEN_WORK.contains(found.status())) {
			return RequestActPages.notNow(request, next);
		}
		model.addAttribute("form", new ReasonForm(assignment, ""));
		return page(request, found, model);
	}

	@PostMapping("/triage/{reference}/cancellation")
	String cancel(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		AssignmentRecord assignment = this.assignments.find(request, form.assignment());
		if (errors.hasErrors()) {
			return page(request, assignment, model);
		}
		return this.acts.once(press, () -> {
			this.offers.cancel(user, request.reference(), press.seen(), assignment.id(), form.words().strip());
			return Done.at(SubmittedRequests.page(request.reference()), "offers.done.cancelled",
					assignment.centre().value(), reference);
		}).follow(next);
	}

	private String page(RequestRecord request, AssignmentRecord assignment, Model model) {
		RequestActPages.name(request, model);
		model.addAttribute("centre", this.words.centre(assignment.centre()));
		model.addAttribute("areas",
				assignment.liveAreas().stream().sorted().map((area) -> this.words.area(area.value())).toList());
		model.addAttribute("accepted", assignment.status() == AssignmentStatus.ACCEPTED);
		return "offers/cancellation";
	}

}
