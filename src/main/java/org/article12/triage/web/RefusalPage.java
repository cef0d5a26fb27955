package org.article12.triage.web;

import org.article12.core.CurrentUser;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.core.web.Option;
import org.article12.requests.PreparedWords;
import org.article12.requests.RequestRecord;
import org.article12.requests.Screening;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * The page on which a request is declined, and the one that is read before it is sent.
 */
@Component
class RefusalPage {

	private final Screening screening;

	private final OtherRequests others;

	private final RefusalReviews reviews;

	private final TriageWords words;

	private final PreparedWords replies;

	RefusalPage(Screening screening, OtherRequests others, RefusalReviews reviews, TriageWords words,
			PreparedWords replies) {
		this.screening = screening;
		this.others = others;
		this.reviews = reviews;
		this.words = words;
		this.replies = replies;
	}

	/** The page with a form, which may be filled in already. */
	String show(RequestRecord request, RequestRefusalForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("reasons",
				this.screening.declineCodes(request)
					.stream()
					.map((code) -> new Option(code.name(), this.words.say("triage.refusal.code." + code.name()),
							this.words.say("triage.refusal.code." + code.name() + ".hint")))
					.toList());
		model.addAttribute("replies", this.replies.choices(Kind.REFUSAL, request));
		return "triage/refusal";
	}

	/** Says whether the request can be declined for that reason. */
	void check(RequestRecord request, RequestRefusalForm form, Errors errors) {
		form.reason()
			.filter((reason) -> !this.screening.declineCodes(request).contains(reason))
			.ifPresent((_) -> errors.rejectValue("code", "triage.refusal.code.eligible",
					new Object[] { this.words.party(request.party()) }, null));
	}

	/**
	 * What the Party will read; of a request that repeats another it is asked first
	 * which.
	 */
	String review(RequestRecord request, RequestRefusalForm form, CurrentUser user, Model model) {
		return form.isDuplicate() ? this.others.page(DuplicateController.PAGE, request,
				new OtherRequestForm("", form.words()), user, model)
				: this.reviews.page(request, form.reason().orElseThrow(), form.toCommand(), "", model);
	}

}
