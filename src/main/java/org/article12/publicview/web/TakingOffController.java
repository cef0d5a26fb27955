package org.article12.publicview.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.requests.RequestRecord;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The Secretariat takes a summary off the public pages. */
@Controller
@RequestMapping("/triage/{reference}/summary")
record TakingOffController(Screening screening, ConsentPages pages, Acts acts) {

	@GetMapping
	String word(RequestRecord request, Model model) {
		if (!request.consent().isGiven()) {
			return "redirect:" + SubmittedRequests.page(request.reference());
		}
		model.addAttribute("form", new TakingOffForm(""));
		return page(request, model);
	}

	@PostMapping
	String takeOff(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") TakingOffForm form, BindingResult errors, Model model) {
		return errors.hasErrors() ? page(request, model)
				: this.acts.once(press,
						() -> this.screening.takeOffSummary(user, request.reference(), press.seen(), form.toCommand()),
						SubmittedRequests.done(request, "publicview.removal.done"));
	}

	private String page(RequestRecord request, Model model) {
		model.addAttribute("told", this.pages.told(request));
		return "publicview/removal";
	}

}
