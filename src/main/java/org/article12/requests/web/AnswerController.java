package org.article12.requests.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.web.Notice;
import org.article12.requests.AnswersChanged;
import org.article12.requests.Problem;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.domain.PartyVerbs;
import org.article12.requests.web.CheckPage.AnswerForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers the Secretariat's question, in words or by changed answers. */
@Controller
class AnswerController {

	private static final int LONGEST = 5000;

	private final OwnRequests requests;

	private final CheckPage page;

	private final PartyVerbs verbs;

	AnswerController(OwnRequests requests, CheckPage page, PartyVerbs verbs) {
		this.requests = requests;
		this.page = page;
		this.verbs = verbs;
	}

	@PostMapping("/requests/{reference}/answer")
	String answer(CurrentUser user, @PathVariable String reference, @RequestParam(defaultValue = "0") int version,
			@RequestParam(defaultValue = "") String stamp, @RequestParam(defaultValue = "") String words,
			HttpServletResponse response, Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.get(user, reference);
		AnswerForm form = new AnswerForm(words);
		model.addAttribute("form", form);
		if (request.status() == RequestStatus.CLARIFICATION) {
			BindingResult errors = errors(form, request);
			if (errors.hasErrors()) {
				model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
				response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
				return this.page.show(model, user, request);
			}
		}
		try {
			List<Problem> problems = this.verbs.answer(user, request.reference(), version, stamp, words.strip());
			if (problems.isEmpty()) {
				next.addFlashAttribute("notice", Notice.of("requests.answered"));
				return "redirect:" + OwnRequests.address(request);
			}
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		}
		catch (AnswersChanged changed) {
			model.addAttribute("changed", true);
			response.setStatus(HttpServletResponse.SC_CONFLICT);
		}
		return this.page.show(model, user, this.requests.get(user, reference));
	}

	private BindingResult errors(AnswerForm form, RequestRecord request) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		if (form.words().isBlank() && !this.page.isChanged(request)) {
			errors.rejectValue("words", "requests.answer.missing");
		}
		if (form.words().length() > LONGEST) {
			errors.rejectValue("words", "requests.too-long", new Object[] { LONGEST, form.words().length() - LONGEST },
					null);
		}
		return errors;
	}

}
