package org.article12.requests.web;

import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ComesBack;
import org.article12.requests.AnswerDrafts;
import org.article12.requests.AnswersChanged;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.web.CheckPage.SubmissionForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Checks the answers, and submits them. */
@Controller
@RequestMapping("/requests/{reference}")
record SubmissionController(OwnRequests requests, CheckPage page, AnswerPage answers, AnswerDrafts drafts,
		PartyVerbs verbs, Acts acts) {

	@GetMapping("/check")
	String check(CurrentUser user, RequestRecord request, Model model) {
		if (!OwnRequests.isEditable(request)) {
			return "redirect:" + OwnRequests.address(request);
		}
		return (request.status() == RequestStatus.CLARIFICATION)
				? this.answers.show(model, user, request, this.drafts.words(request.id()))
				: this.page.begin(model, user, request);
	}

	@PostMapping("/submission")
	String submit(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") SubmissionForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String stamp, Model model) {
		RequestReference named = OwnRequests.named(reference);
		if (errors.hasErrors()) {
			RequestRecord request = this.requests.find(user, named);
			// Where it has been submitted already, that is what the Party is told.
			if (request.status() == RequestStatus.DRAFT) {
				return this.page.show(model, user, request);
			}
		}
		try {
			Optional<Done> done = this.acts.attempt(press,
					() -> this.verbs.submit(user, named, form.toCommand(), stamp).isEmpty(),
					Done.at(OwnRequests.address(named) + "/submitted"));
			if (done.isPresent()) {
				return done.get().follow();
			}
			ComesBack.refused(model);
		}
		catch (AnswersChanged changed) {
			ComesBack.changed(model);
		}
		return this.page.show(model, user, this.requests.find(user, named));
	}

}
