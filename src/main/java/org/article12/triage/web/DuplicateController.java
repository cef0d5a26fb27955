package org.article12.triage.web;

import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.offers.web.RequestActPages;
import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.requests.Act;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
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

/** Declines a request that repeats another of the same Party, and points to that one. */
@Controller
class DuplicateController {

	private final SubmittedRequests requests;

	private final OtherRequests others;

	private final Screening screening;

	private final RefusalReviews reviews;

	private final Acts acts;

	DuplicateController(SubmittedRequests requests, OtherRequests others, Screening screening, RefusalReviews reviews,
			Acts acts) {
		this.requests = requests;
		this.others = others;
		this.screening = screening;
		this.reviews = reviews;
		this.acts = acts;
	}

	@GetMapping("/triage/{reference}/duplicate")
	String choose(CurrentUser user, @PathVariable String reference, @RequestParam(defaultValue = "") String other,
			Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (!this.screening.possible(request).contains(Act.DECLINE)) {
			return RequestActPages.notNow(request, next);
		}
		return page(request, new OtherRequestForm(other, ""), user, model);
	}

	/** Shows what the Party will read; nothing is done yet. */
	@PostMapping("/triage/{reference}/duplicate/review")
	String review(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") OtherRequestForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean change, Model model) {
		RequestRecord request = this.requests.find(reference);
		if (change) {
			return page(request, form, user, model);
		}
		RequestReference other = covering(request, form, errors);
		if (other == null) {
			return again(request, user, model);
		}
		return this.reviews.page(request, DeclineCode.DUPLICATE, form.words().strip(), other.value(), model);
	}

	@PostMapping("/triage/{reference}/duplicate")
	String decline(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") OtherRequestForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		RequestReference other = covering(request, form, errors);
		if (other == null) {
			return again(request, user, model);
		}
		return this.acts.once(press, () -> {
			this.screening.declineAsDuplicate(user, request.reference(), press.seen(), other, form.words().strip());
			return Done.at(SubmittedRequests.page(request.reference()), "triage.done.duplicate", reference,
					other.value());
		}).follow(next);
	}

	/** The request that is repeated; null when something is wrong with the form. */
	private @Nullable RequestReference covering(RequestRecord request, OtherRequestForm form, BindingResult errors) {
		Optional<RequestRecord> other = this.others.findCovering(request, form, errors);
		if (Text.isBlank(form.words())) {
			errors.rejectValue("words", "triage.refusal.words.missing");
		}
		return errors.hasErrors() ? null : other.map(RequestRecord::reference).orElse(null);
	}

	private String again(RequestRecord request, CurrentUser user, Model model) {
		this.others.addTo(model, request, user);
		return "triage/duplicate";
	}

	/** The page with a form, which may be filled in already. */
	String page(RequestRecord request, OtherRequestForm form, CurrentUser user, Model model) {
		model.addAttribute("form", form);
		this.others.addTo(model, request, user);
		return "triage/duplicate";
	}

}
