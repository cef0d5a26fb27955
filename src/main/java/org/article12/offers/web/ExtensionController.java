package org.article12.offers.web;

import java.time.LocalDate;

import jakarta.validation.Valid;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Offers;
import org.article12.core.CurrentUser;
import org.article12.core.ReaderLanguage;
import org.article12.core.text.Dates;
import org.article12.requests.RequestRecord;
import org.article12.requests.Screening;
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

/** Gives a centre longer to answer, or the Party longer to answer or to confirm. */
@Controller
class ExtensionController {

	private final SubmittedRequests requests;

	private final LiveAssignments assignments;

	private final Offers offers;

	private final Screening screening;

	private final ExtensionPages pages;

	private final Acts acts;

	ExtensionController(SubmittedRequests requests, LiveAssignments assignments, Offers offers, Screening screening,
			ExtensionPages pages, Acts acts) {
		this.requests = requests;
		this.assignments = assignments;
		this.offers = offers;
		this.screening = screening;
		this.pages = pages;
		this.acts = acts;
	}

	@GetMapping("/triage/{reference}/extension")
	String ask(@PathVariable String reference, @RequestParam(defaultValue = "") String assignment, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		ExtensionForm form = new ExtensionForm(assignment, "", "", null);
		if (this.pages.presentDate(request, form).isEmpty()) {
			return RequestActPages.notNow(request, next);
		}
		model.addAttribute("form", form);
		return this.pages.show(request, form, model);
	}

	@PostMapping("/triage/{reference}/extension")
	String extend(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") ExtensionForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		// A request that has moved on is told by the act itself, with what was done.
		if (request.lastEntry() == press.seen()) {
			this.pages.check(request, form, errors);
		}
		LocalDate dueOn = Dates.day(form.dueOn(), ReaderLanguage.get()).meaning().orElse(null);
		if (dueOn == null && !errors.hasFieldErrors("dueOn")) {
			errors.rejectValue("dueOn", "offers.extension.date.missing");
		}
		if (errors.hasErrors() || dueOn == null) {
			return this.pages.show(request, form, model);
		}
		return this.acts.once(press, () -> {
			extend(user, request, press.seen(), form, dueOn);
			return new Done(SubmittedRequests.page(request.reference()), this.pages.notice(request, form, dueOn));
		}).follow(next);
	}

	private void extend(CurrentUser user, RequestRecord request, int seen, ExtensionForm form, LocalDate dueOn) {
		String words = form.words().strip();
		if (form.isForParty()) {
			this.screening.extendAnswer(user, request.reference(), seen, dueOn, words);
		}
		else {
			AssignmentRecord offer = this.assignments.find(request, form.assignment());
			this.offers.extend(user, request.reference(), seen, offer.id(), dueOn, words);
		}
	}

}
