package org.article12.triage.web;

import java.util.List;

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

/** Asks the Party a question. */
@Controller
@RequestMapping("/triage/{reference}/clarification")
record ClarificationController(Screening screening, AnswersToAsk answers, PreparedWords replies, Acts acts) {

	@GetMapping
	String word(RequestRecord request, Model model) {
		NotNow.unless(this.screening.isPossible(request, Act.ASK_FOR_CLARIFICATION), request);
		return page(request, new ClarificationForm("", List.of()), model);
	}

	/** Adds a prepared reply to what is typed. */
	@PostMapping(params = "insert")
	String insert(RequestRecord request, Press press, @ModelAttribute("form") ClarificationForm form,
			@RequestParam(defaultValue = "") String reply, Model model) {
		String words = this.replies.insert(Kind.CLARIFICATION, reply, request, form.question());
		return page(request, new ClarificationForm(words, form.about()), model);
	}

	@PostMapping(params = "!insert")
	String ask(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") ClarificationForm form, BindingResult errors, Model model) {
		return errors.hasErrors() ? page(request, form, model)
				: this.acts
					.takesBack(press,
							() -> this.screening.askForClarification(user, request.reference(), press.seen(),
									form.toCommand(), form.fields()),
							SubmittedRequests.done(request, "triage.done.asked"));
	}

	private String page(RequestRecord request, ClarificationForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("answers", this.answers.of(request, form.about()));
		model.addAttribute("replies", this.replies.choices(Kind.CLARIFICATION, request));
		return "triage/clarification";
	}

}
