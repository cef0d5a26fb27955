package org.article12.triage.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.offers.web.NotNow;
import org.article12.requests.Act;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Declines a request that repeats another of the same Party, and points to that one. */
@Controller
@RequestMapping("/triage/{reference}/duplicate")
record DuplicateController(OtherRequests others, Screening screening, RefusalReviews reviews, Acts acts) {

	static final String PAGE = "triage/duplicate";

	@GetMapping
	String choose(CurrentUser user, RequestRecord request, @RequestParam(defaultValue = "") String other, Model model) {
		NotNow.unless(this.screening.isPossible(request, Act.DECLINE), request);
		return this.others.page(PAGE, request, new OtherRequestForm(other, ""), user, model);
	}

	/** Shows what the Party will read; nothing is done yet. */
	@PostMapping(path = "/review", params = "!change")
	String review(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") OtherRequestForm form, BindingResult errors, Model model) {
		RequestReference other = this.others.findCovered(request, form, errors).orElse(null);
		return (other == null) ? this.others.page(PAGE, request, form, user, model)
				: this.reviews.page(request, DeclineCode.DUPLICATE, form.toCommand(), other.value(), model);
	}

	/** Shows the form again with all that was typed. */
	@PostMapping(path = "/review", params = "change")
	String change(CurrentUser user, RequestRecord request, Press press, @ModelAttribute("form") OtherRequestForm form,
			Model model) {
		return this.others.page(PAGE, request, form, user, model);
	}

	@PostMapping
	String decline(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") OtherRequestForm form, BindingResult errors, Model model) {
		RequestReference other = this.others.findCovered(request, form, errors).orElse(null);
		return (other == null) ? this.others.page(PAGE, request, form, user, model)
				: this.acts.takesBack(press,
						() -> this.screening.declineAsDuplicate(user, request.reference(), press.seen(), other,
								form.toCommand()),
						SubmittedRequests.done(request, "triage.done.duplicate", other.value()));
	}

}
