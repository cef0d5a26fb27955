package org.article12.triage.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.core.web.Notice;
import org.article12.requests.Act;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.jspecify.annotations.Nullable;
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

/** Declines a request that repeats another of the same Party, and points to that one. */
@Controller
class DuplicateController {

	private final SubmittedRequests requests;

	private final OtherRequests others;

	private final Screening screening;

	private final RefusalReviews reviews;

	DuplicateController(SubmittedRequests requests, OtherRequests others, Screening screening, RefusalReviews reviews) {
		this.requests = requests;
		this.others = others;
		this.screening = screening;
		this.reviews = reviews;
	}

	@GetMapping("/triage/{reference}/duplicate")
	String choose(CurrentUser user, @PathVariable String reference, @RequestParam(defaultValue = "") String other,
			Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (!this.screening.possible(request).contains(Act.DECLINE)) {
			next.addFlashAttribute("notice", Notice.of("offers.not-now"));
			return "redirect:" + SubmittedRequests.page(request.reference());
		}
		return page(request, new OtherRequestForm(other, "", Integer.toString(request.lastEntry())), user, model);
	}

	/** Shows what the Party will read; nothing is done yet. */
	@PostMapping("/triage/{reference}/duplicate/review")
	String review(CurrentUser user, @PathVariable String reference,
			@Valid @ModelAttribute("form") OtherRequestForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean change, HttpServletResponse response, Model model) {
		RequestRecord request = this.requests.find(reference);
		if (change) {
			return page(request, form, user, model);
		}
		RequestReference other = covering(request, form, errors);
		if (other == null) {
			return again(request, user, response, model);
		}
		return this.reviews.page(request, DeclineCode.DUPLICATE, form.words().strip(), other.value(), form.version(),
				model);
	}

	@PostMapping("/triage/{reference}/duplicate")
	String decline(CurrentUser user, @PathVariable String reference,
			@Valid @ModelAttribute("form") OtherRequestForm form, BindingResult errors, HttpServletResponse response,
			Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		RequestReference other = covering(request, form, errors);
		if (other == null) {
			return again(request, user, response, model);
		}
		this.screening.declineAsDuplicate(user, request.reference(), form.seen(), other, form.words().strip());
		next.addFlashAttribute("notice", Notice.of("triage.done.duplicate", reference, other.value()));
		return "redirect:" + SubmittedRequests.page(request.reference());
	}

	/** The request that is repeated; null when something is wrong with the form. */
	private @Nullable RequestReference covering(RequestRecord request, OtherRequestForm form, BindingResult errors) {
		Optional<RequestRecord> other = this.others.findCovering(request, form, errors);
		if (Text.isBlank(form.words())) {
			errors.rejectValue("words", "triage.refusal.words.missing");
		}
		return errors.hasErrors() ? null : other.map(RequestRecord::reference).orElse(null);
	}

	private String again(RequestRecord request, CurrentUser user, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
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
