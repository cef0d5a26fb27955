package org.article12.triage.web;

import jakarta.validation.Valid;

import org.article12.offers.web.RequestActPages;
import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
import org.article12.core.settings.PreparedReplies;
import org.article12.core.settings.PreparedReply;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.core.web.Option;
import org.article12.requests.Act;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestRecord;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Declines a request, with a code and words, once the officer saw what the Party will
 * read.
 */
@Controller
class RefusalController {

	private final SubmittedRequests requests;

	private final Screening screening;

	private final DuplicateController duplicates;

	private final RefusalReviews reviews;

	private final TriageWords words;

	private final PreparedReplies replies;

	private final Acts acts;

	RefusalController(SubmittedRequests requests, Screening screening, DuplicateController duplicates,
			RefusalReviews reviews, TriageWords words, PreparedReplies replies, Acts acts) {
		this.requests = requests;
		this.screening = screening;
		this.duplicates = duplicates;
		this.reviews = reviews;
		this.words = words;
		this.replies = replies;
		this.acts = acts;
	}

	@GetMapping("/triage/{reference}/refusal")
	String word(@PathVariable String reference, @RequestParam(defaultValue = "") String reply, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (!this.screening.possible(request).contains(Act.DECLINE)) {
			return RequestActPages.notNow(request, next);
		}
		model.addAttribute("form", new RequestRefusalForm("",
				this.replies.find(Kind.REFUSAL, reply).map(PreparedReply::words).orElse("")));
		return page(request, model);
	}

	/** Shows what the Party will read; nothing is done yet. */
	@PostMapping("/triage/{reference}/refusal/review")
	String review(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") RequestRefusalForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean change, Model model) {
		RequestRecord request = this.requests.find(reference);
		if (change) {
			model.addAttribute("form", form);
			return page(request, model);
		}
		DeclineCode reason = reason(request, form, errors);
		if (reason == null) {
			return page(request, model);
		}
		return (reason == DeclineCode.DUPLICATE) ? repeated(request, form, user, model)
				: this.reviews.page(request, reason, form.words().strip(), "", model);
	}

	@PostMapping("/triage/{reference}/refusal")
	String decline(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") RequestRefusalForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		DeclineCode reason = reason(request, form, errors);
		if (reason == null) {
			return page(request, model);
		}
		if (reason == DeclineCode.DUPLICATE) {
			return repeated(request, form, user, model);
		}
		return this.acts.once(press, () -> {
			this.screening.decline(user, request.reference(), press.seen(), reason, form.words().strip());
			return Done.at(SubmittedRequests.page(request.reference()), "triage.done.declined", reference);
		}).follow(next);
	}

	private String repeated(RequestRecord request, RequestRefusalForm form, CurrentUser user, Model model) {
		return this.duplicates.page(request, new OtherRequestForm("", form.words()), user, model);
	}

	/** The reason that was chosen; null when something is wrong with the form. */
	private @Nullable DeclineCode reason(RequestRecord request, RequestRefusalForm form, BindingResult errors) {
		DeclineCode reason = form.reason().orElse(null);
		if (reason != null && !this.screening.declineCodes(request).contains(reason)) {
			errors.rejectValue("code", "triage.refusal.code.eligible",
					new Object[] { this.words.party(request.party()) }, null);
		}
		return errors.hasErrors() ? null : reason;
	}

	private String page(RequestRecord request, Model model) {
		RequestActPages.name(request, model);
		model.addAttribute("reasons",
				this.screening.declineCodes(request)
					.stream()
					.map((code) -> new Option(code.name(), this.words.say("triage.refusal.code." + code.name()),
							this.words.say("triage.refusal.code." + code.name() + ".hint")))
					.toList());
		model.addAttribute("replies", this.replies.of(Kind.REFUSAL));
		return "triage/refusal";
	}

}
