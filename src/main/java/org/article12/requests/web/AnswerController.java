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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers the Secretariat's question, in words or by changed answers. */
@Controller
@RequestMapping("/requests/{reference}/answer")
record AnswerController(OwnRequests requests, AnswerPage page, AnswerDrafts drafts, PartyVerbs verbs, Acts acts) {

	@GetMapping
	String show(CurrentUser user, RequestRecord request, Model model) {
		return (request.status() == RequestStatus.CLARIFICATION)
				? this.page.show(model, user, request, this.drafts.words(request.id()))
				: "redirect:" + OwnRequests.address(request);
	}

	@PostMapping
	String answer(CurrentUser user, @PathVariable String reference, Press press,
			@RequestParam(defaultValue = "") String stamp, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Model model) {
		RequestReference named = OwnRequests.named(reference);
		Optional<AnswerDrafts.Meanwhile> meanwhile = this.drafts.meanwhile(user, named, form.words(), form.from());
		if (meanwhile.isPresent()) {
			return this.page.showConflict(model, user, this.requests.find(user, named), form, meanwhile.get());
		}
		form.check(() -> this.verbs.isChanged(this.requests.find(user, named)), errors);
		if (errors.hasErrors()) {
			RequestRecord request = this.requests.find(user, named);
			// Where nothing is asked any more, that is what the Party is told.
			if (request.status() == RequestStatus.CLARIFICATION) {
				keep(user, named, form);
				return this.page.show(model, user, request, form);
			}
		}
		try {
			Optional<Done> done = attempt(user, named, press, stamp, form);
			if (done.isPresent()) {
				return done.get().follow();
			}
			ComesBack.refused(model);
		}
		catch (AnswersChanged changed) {
			ComesBack.changed(model);
		}
		return this.page.show(model, user, this.requests.find(user, named), form);
	}

	/** What becomes no answer is kept as it was typed. */
	private Optional<Done> attempt(CurrentUser user, RequestReference request, Press press, String stamp,
			AnswerForm form) {
		boolean answered = false;
		try {
			Optional<Done> done = this.acts.attempt(press,
					() -> this.verbs.answer(user, request, press.seen(), stamp, form.toCommand()).isEmpty(),
					Done.at(OwnRequests.address(request), "requests.answered"));
			answered = done.isPresent();
			return done;
		}
		finally {
			if (!answered) {
				keep(user, request, form);
			}
		}
	}

	private void keep(CurrentUser user, RequestReference request, AnswerForm form) {
		this.drafts.save(user, request, form.words(), form.from());
	}

}
