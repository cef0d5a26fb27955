package org.article12.triage.web;

import java.time.LocalDate;

import jakarta.validation.Valid;

import org.article12.offers.web.RequestActPages;
import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
import org.article12.offers.web.ReasonForm;
import org.article12.requests.Act;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a declined request again, with a reason that the Party reads. */
@Controller
class ReopeningController {

	private final SubmittedRequests submitted;

	private final Requests requests;

	private final Screening screening;

	private final TriageWords words;

	private final Acts acts;

	ReopeningController(SubmittedRequests submitted, Requests requests, Screening screening, TriageWords words,
			Acts acts) {
		this.submitted = submitted;
		this.requests = requests;
		this.screening = screening;
		this.words = words;
		this.acts = acts;
	}

	@GetMapping("/triage/{reference}/reopening")
	String word(@PathVariable String reference, Model model, RedirectAttributes next) {
		RequestRecord request = this.submitted.find(reference);
		if (!this.screening.possible(request).contains(Act.REOPEN_REQUEST)) {
			return RequestActPages.notNow(request, next,
					(request.status() == RequestStatus.DECLINED) ? "triage.reopening.late" : "offers.not-now");
		}
		model.addAttribute("form", new ReasonForm("", ""));
		return page(request, model);
	}

	@PostMapping(path = "/triage/{reference}/reopening", params = "!area")
	String reopen(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.submitted.find(reference);
		if (errors.hasErrors()) {
			return page(request, model);
		}
		return this.acts.once(press, () -> {
			this.screening.reopenRequest(user, request.reference(), press.seen(), form.words().strip());
			return Done.at(SubmittedRequests.page(request.reference()), "triage.done.request-reopened", reference);
		}).follow(next);
	}

	private String page(RequestRecord request, Model model) {
		LocalDate until = this.requests.reopenUntil(request).orElse(null);
		RequestActPages.name(request, model);
		model.addAttribute("until", (until != null) ? this.words.day(until) : "");
		return "triage/reopening";
	}

}
