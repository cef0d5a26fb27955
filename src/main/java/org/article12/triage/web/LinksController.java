package org.article12.triage.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.offers.web.NotNow;
import org.article12.requests.Act;
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

/** Links a request with another, so that officers read them together. */
@Controller
@RequestMapping("/triage/{reference}/links")
record LinksController(OtherRequests others, Screening screening, Acts acts) {

	private static final String PAGE = "triage/links";

	@GetMapping
	String choose(CurrentUser user, RequestRecord request, @RequestParam(defaultValue = "") String other, Model model) {
		NotNow.unless(this.screening.isPossible(request, Act.LINK), request);
		return this.others.page(PAGE, request, new OtherRequestForm(other, ""), user, model);
	}

	@PostMapping
	String link(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") OtherRequestForm form, BindingResult errors, Model model) {
		RequestReference other = this.others.find(request, form, errors).orElse(null);
		return (other == null) ? this.others.page(PAGE, request, form, user, model)
				: this.acts.once(press,
						() -> this.screening.link(user, request.reference(), press.seen(), other, form.toCommand()),
						SubmittedRequests.done(request, "triage.done.linked", other.value()));
	}

}
