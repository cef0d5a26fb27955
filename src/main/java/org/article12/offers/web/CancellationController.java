package org.article12.offers.web;

import jakarta.validation.Valid;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Offers;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cancels what a centre was asked or works on, with a reason. */
@Controller
@RequestMapping("/triage/{reference}/cancellation")
record CancellationController(LiveAssignments assignments, Offers offers, CancellationPage page, Acts acts) {

	@GetMapping
	String ask(RequestRecord request, @RequestParam(defaultValue = "") String assignment, Model model) {
		AssignmentRecord found = this.assignments.find(request, assignment);
		NotNow.unless(AssignmentStatus.OPEN_WORK.contains(found.status()), request);
		model.addAttribute("form", new ReasonForm(assignment, ""));
		return this.page.show(request, found, model);
	}

	@PostMapping(params = "insert")
	String insert(RequestRecord request, Press press, @ModelAttribute("form") ReasonForm form,
			@RequestParam(defaultValue = "") String reply, Model model) {
		return this.page.insert(request, this.assignments.find(request, form.assignment()), form, reply, model);
	}

	@PostMapping(params = "!insert")
	String cancel(CurrentUser user, RequestRecord request, Press press, @Valid @ModelAttribute("form") ReasonForm form,
			BindingResult errors, Model model) {
		AssignmentRecord found = this.assignments.find(request, form.assignment());
		return errors.hasErrors() ? this.page.show(request, found, model)
				: this.acts.takesBack(press,
						() -> this.offers.cancel(user, request.reference(), press.seen(), found.id(), form.toCommand()),
						Done.at(SubmittedRequests.page(request.reference()), "offers.done.cancelled",
								found.centre().value(), request.reference().value()));
	}

}
