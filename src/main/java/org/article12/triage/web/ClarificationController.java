package org.article12.triage.web;

import java.util.List;

import jakarta.validation.Valid;

import org.article12.offers.web.RequestActPages;
import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
import org.article12.core.settings.PreparedReplies;
import org.article12.core.settings.PreparedReply;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.requests.Act;
import org.article12.requests.RequestRecord;
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

/** Asks the Party a question. */
@Controller
class ClarificationController {

	private final SubmittedRequests requests;

	private final Screening screening;

	private final AnswersToAsk answers;

	private final PreparedReplies replies;

	private final Acts acts;

	ClarificationController(SubmittedRequests requests, Screening screening, AnswersToAsk answers,
			PreparedReplies replies, Acts acts) {
		this.requests = requests;
		this.screening = screening;
		this.answers = answers;
		this.replies = replies;
		this.acts = acts;
	}

	@GetMapping("/triage/{reference}/clarification")
	String word(@PathVariable String reference, @RequestParam(defaultValue = "") String reply, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (!this.screening.possible(request).contains(Act.ASK_FOR_CLARIFICATION)) {
			return RequestActPages.notNow(request, next);
		}
		model.addAttribute("form", new ClarificationForm(
				this.replies.find(Kind.CLARIFICATION, reply).map(PreparedReply::words).orElse(""), List.of()));
		return page(request, List.of(), model);
	}

	@PostMapping("/triage/{reference}/clarification")
	String ask(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") ClarificationForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (errors.hasErrors()) {
			return page(request, form.about(), model);
		}
		return this.acts.once(press, () -> {
			this.screening.askForClarification(user, request.reference(), press.seen(), form.question().strip(),
					form.fields());
			return Done.at(SubmittedRequests.page(request.reference()), "triage.done.asked", reference);
		}).follow(next);
	}

	private String page(RequestRecord request, List<String> about, Model model) {
		RequestActPages.name(request, model);
		model.addAttribute("answers", this.answers.of(request, about));
		model.addAttribute("replies", this.replies.of(Kind.CLARIFICATION));
		return "triage/clarification";
	}

}
