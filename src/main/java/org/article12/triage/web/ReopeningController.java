package org.article12.triage.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.offers.web.NotNow;
import org.article12.offers.web.ReasonForm;
import org.article12.requests.Act;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.requests.PreparedWords;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a declined request again, with a reason that the Party reads. */
@Controller
@RequestMapping("/triage/{reference}/reopening")
record ReopeningController(Requests requests, Screening screening, TriageWords words, Acts acts,
		PreparedWords replies) {

	@GetMapping
	String word(RequestRecord request, Model model) {
		NotNow.unless(this.screening.isPossible(request, Act.REOPEN_REQUEST), request,
				(request.status() == RequestStatus.DECLINED) ? "triage.reopening.late" : "offers.not-now");
		model.addAttribute("form", new ReasonForm("", ""));
		return page(request, model);
	}

	/** Adds a prepared reply to what is typed. */
	@PostMapping(params = { "!area", "insert" })
	String insert(RequestRecord request, Press press, @ModelAttribute("form") ReasonForm form,
			@RequestParam(defaultValue = "") String reply, Model model) {
		model.addAttribute("form",
				new ReasonForm("", this.replies.insert(Kind.REOPENING, reply, request, form.words())));
		return page(request, model);
	}

	@PostMapping(params = { "!area", "!insert" })
	String reopen(CurrentUser user, RequestRecord request, Press press, @Valid @ModelAttribute("form") ReasonForm form,
			BindingResult errors, Model model) {
		return errors.hasErrors() ? page(request, model)
				: this.acts.once(press,
						() -> this.screening.reopenRequest(user, request.reference(), press.seen(), form.toCommand()),
						SubmittedRequests.done(request, "triage.done.request-reopened"));
	}

	private String page(RequestRecord request, Model model) {
		model.addAttribute("until", this.requests.reopenUntil(request).map(this.words::day).orElse(""));
		model.addAttribute("replies", this.replies.choices(Kind.REOPENING, request));
		return "triage/reopening";
	}

}
