package org.article12.requests.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.web.Notice;
import org.article12.requests.AnswerDrafts;
import org.article12.requests.RequestRecord;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the words of an answer that is not given yet. */
@Controller
@RequestMapping("/requests/{reference}/answer")
class AnswerDraftController {

	private final OwnRequests requests;

	private final AnswerDrafts drafts;

	private final AnswerPage page;

	AnswerDraftController(OwnRequests requests, AnswerDrafts drafts, AnswerPage page) {
		this.requests = requests;
		this.drafts = drafts;
		this.page = page;
	}

	/** Saves while one types: script asks for it, and reads the answer. */
	@PostMapping(params = "then=autosave")
	ResponseEntity<Void> autosave(CurrentUser user, @PathVariable String reference,
			@ModelAttribute("form") AnswerForm form) {
		RequestRecord request = this.requests.get(user, reference);
		boolean saved = this.drafts.save(user, request.reference(), form.words(), form.from()).isEmpty();
		return saved ? ResponseEntity.noContent().build() : ResponseEntity.status(HttpStatus.CONFLICT).build();
	}

	/** Saves the words and goes on with the answers of the form. */
	@PostMapping(params = "then=list")
	String save(CurrentUser user, @PathVariable String reference, @ModelAttribute("form") AnswerForm form,
			HttpServletResponse response, Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.get(user, reference);
		Optional<AnswerDrafts.Meanwhile> meanwhile = this.drafts.save(user, request.reference(), form.words(),
				form.from());
		if (meanwhile.isPresent()) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return this.page.showConflict(model, user, request, form, meanwhile.get());
		}
		next.addFlashAttribute("notice", Notice.of("requests.saved"));
		return "redirect:" + OwnRequests.address(request) + "/edit";
	}

}
