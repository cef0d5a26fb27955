package org.article12.requests.web;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.web.ComesBack;
import org.article12.requests.AnswerDrafts;
import org.article12.requests.RequestRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Keeps the words of an answer that is not given yet. */
@Controller
@RequestMapping("/requests/{reference}/answer")
record AnswerDraftController(AnswerDrafts drafts, AnswerPage page) {

	/** Saves while one types: script asks for it, and reads the answer. */
	@PostMapping(params = "then=autosave")
	ResponseEntity<Void> autosave(CurrentUser user, RequestRecord request, @ModelAttribute("form") AnswerForm form) {
		return ComesBack.saved(this.drafts.save(user, request.reference(), form.words(), form.from()).isEmpty());
	}

	/** Saves the words and goes on with the answers of the form. */
	@PostMapping(params = "then=list")
	String save(CurrentUser user, RequestRecord request, @ModelAttribute("form") AnswerForm form, Model model) {
		return this.drafts.save(user, request.reference(), form.words(), form.from())
			.map((meanwhile) -> this.page.showConflict(model, user, request, form, meanwhile))
			.orElseGet(() -> Done.at(OwnRequests.address(request) + "/edit", "requests.saved").follow());
	}

}
