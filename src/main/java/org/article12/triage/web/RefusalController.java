package org.article12.triage.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.offers.web.NotNow;
import org.article12.requests.Act;
import org.article12.requests.PreparedWords;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Declines a request, with a code and words, once the officer saw what the Party will
 * read.
 */
@Controller
@RequestMapping("/triage/{reference}/refusal")
record RefusalController(Screening screening, RefusalPage page, PreparedWords replies, Acts acts) {

	@GetMapping
	String word(RequestRecord request, Model model) {
		NotNow.unless(this.screening.isPossible(request, Act.DECLINE), request);
		return this.page.show(request, new RequestRefusalForm("", ""), model);
	}

	/** Shows what the Party will read; nothing is done yet. */
	@PostMapping(path = "/review", params = { "!change", "!insert" })
	String review(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") RequestRefusalForm form, BindingResult errors, Model model) {
		this.page.check(request, form, errors);
		return errors.hasErrors() ? this.page.show(request, form, model) : this.page.review(request, form, user, model);
	}

	/** Shows the form again with all that was typed. */
	@PostMapping(path = "/review", params = "change")
	String change(RequestRecord request, Press press, @ModelAttribute("form") RequestRefusalForm form, Model model) {
		return this.page.show(request, form, model);
	}

	/** Adds a prepared reply to what is typed. */
	@PostMapping(path = "/review", params = "insert")
	String insert(RequestRecord request, Press press, @ModelAttribute("form") RequestRefusalForm form,
			@RequestParam(defaultValue = "") String reply, Model model) {
		String words = this.replies.insert(Kind.REFUSAL, reply, request, form.words());
		return this.page.show(request, new RequestRefusalForm(form.code(), words), model);
	}

	@PostMapping
	String decline(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") RequestRefusalForm form, BindingResult errors, Model model) {
		this.page.check(request, form, errors);
		if (errors.hasErrors()) {
			return this.page.show(request, form, model);
		}
		// What it repeats is to be said first.
		return form.isDuplicate() ? this.page.review(request, form, user, model)
				: this.acts.takesBack(press,
						() -> this.screening.decline(user, request.reference(), press.seen(),
								form.reason().orElseThrow(), form.toCommand()),
						SubmittedRequests.done(request, "triage.done.declined"));
	}

}
