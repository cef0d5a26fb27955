package org.article12.offers.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Offers;
import org.article12.core.CurrentUser;
import org.article12.core.web.Notice;
import org.article12.requests.Particulars;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.SecondPress;
import org.article12.requests.SubmittedRequests;
import org.springframework.http.HttpStatus;
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

	CancellationController(SubmittedRequests requests, LiveAssignments assignments, Offers offers, RequestWords words) {
		this.requests = requests;
		this.assignments = assignments;
		this.offers = offers;
		this.words = words;
	}

	@GetMapping("/triage/{reference}/cancellation")
	String ask(@PathVariable String reference, @RequestParam(defaultValue = "") String assignment, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		AssignmentRecord found = this.assignments.find(request, assignment);
		if (!AssignmentStatus.OPEN_WORK.contains(found.status())) {
			return notNow(request, next);
		}
		model.addAttribute("form", new ReasonForm(assignment, "", Integer.toString(request.lastEntry())));
		return page(request, found, model);
	}

	@PostMapping("/triage/{reference}/cancellation")
	String cancel(CurrentUser user, @PathVariable String reference, @Valid @ModelAttribute("form") ReasonForm form,
			BindingResult errors, HttpServletResponse response, Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		AssignmentRecord assignment = this.assignments.find(request, form.assignment());
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(request, assignment, model);
		}
		String words = form.words().strip();
		SecondPress.once(user, assignment.centre().value(),
				(told) -> told instanceof Particulars.AssignmentCancelled && told.words().equals(words),
				() -> this.offers.cancel(user, request.reference(), form.seen(), assignment.id(), words));
		next.addFlashAttribute("notice", Notice.of("offers.done.cancelled", assignment.centre().value(), reference));
		return "redirect:" + SubmittedRequests.page(request.reference());
	}

	private static String notNow(RequestRecord request, RedirectAttributes next) {
		next.addFlashAttribute("notice", Notice.of("offers.not-now"));
		return "redirect:" + SubmittedRequests.page(request.reference());
	}

	private String page(RequestRecord request, AssignmentRecord assignment, Model model) {
		model.addAttribute("reference", request.reference().value());
		model.addAttribute("subject", request.title());
		model.addAttribute("centre", this.words.centre(assignment.centre()));
		model.addAttribute("areas",
				assignment.liveAreas().stream().sorted().map((area) -> this.words.area(area.value())).toList());
		model.addAttribute("accepted", assignment.status() == AssignmentStatus.ACCEPTED);
		return "offers/cancellation";
	}

}
