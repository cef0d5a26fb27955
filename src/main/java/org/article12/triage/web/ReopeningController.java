package org.article12.triage.web;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.web.Notice;
import org.article12.offers.web.ReasonForm;
import org.article12.requests.Act;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.http.HttpStatus;
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

	ReopeningController(SubmittedRequests submitted, Requests requests, Screening screening, TriageWords words) {
		this.submitted = submitted;
		this.requests = requests;
		this.screening = screening;
		this.words = words;
	}

	@GetMapping("/triage/{reference}/reopening")
	String word(@PathVariable String reference, Model model, RedirectAttributes next) {
		RequestRecord request = this.submitted.find(reference);
		if (!this.screening.possible(request).contains(Act.REOPEN_REQUEST)) {
			next.addFlashAttribute("notice", Notice
				.of((request.status() == RequestStatus.DECLINED) ? "triage.reopening.late" : "offers.not-now"));
			return "redirect:" + SubmittedRequests.page(request.reference());
		}
		model.addAttribute("form", new ReasonForm("", "", Integer.toString(request.lastEntry())));
		return page(request, model);
	}

	@PostMapping(path = "/triage/{reference}/reopening", params = "!area")
	String reopen(CurrentUser user, @PathVariable String reference, @Valid @ModelAttribute("form") ReasonForm form,
			BindingResult errors, HttpServletResponse response, Model model, RedirectAttributes next) {
		RequestRecord request = this.submitted.find(reference);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(request, model);
		}
		this.screening.reopenRequest(user, request.reference(), form.seen(), form.words().strip());
		next.addFlashAttribute("notice", Notice.of("triage.done.request-reopened", reference));
		return "redirect:" + SubmittedRequests.page(request.reference());
	}

	private String page(RequestRecord request, Model model) {
		LocalDate until = this.requests.reopenUntil(request).orElse(null);
		model.addAttribute("reference", request.reference().value());
		model.addAttribute("subject", request.title());
		model.addAttribute("until", (until != null) ? this.words.day(until) : "");
		return "triage/reopening";
	}

}
