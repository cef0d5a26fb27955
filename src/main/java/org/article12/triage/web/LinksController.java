package org.article12.triage.web;

import jakarta.validation.Valid;

import org.article12.offers.web.RequestActPages;
import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links a request with another, so that officers read them together. */
@Controller
class LinksController {

	private final SubmittedRequests requests;

	private final OtherRequests others;

	private final Screening screening;

	private final Acts acts;

	LinksController(SubmittedRequests requests, OtherRequests others, Screening screening, Acts acts) {
		this.requests = requests;
		this.others = others;
		this.screening = screening;
		this.acts = acts;
	}

	@GetMapping("/triage/{reference}/links")
	String choose(CurrentUser user, @PathVariable String reference, @RequestParam(defaultValue = "") String other,
			Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (!this.screening.possible(request).contains(Act.LINK)) {
			return RequestActPages.notNow(request, next);
		}
		model.addAttribute("form", new OtherRequestForm(other, ""));
		return page(request, user, model);
	}

	@PostMapping("/triage/{reference}/links")
	String link(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") OtherRequestForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		RequestReference other = this.others.find(request, form, errors).map(RequestRecord::reference).orElse(null);
		if (errors.hasErrors() || other == null) {
			return page(request, user, model);
		}
		return this.acts.once(press, () -> {
			this.screening.link(user, request.reference(), press.seen(), other, form.words().strip());
			return Done.at(SubmittedRequests.page(request.reference()), "triage.done.linked", reference, other.value());
		}).follow(next);
	}

	private String page(RequestRecord request, CurrentUser user, Model model) {
		this.others.addTo(model, request, user);
		return "triage/links";
	}

}
