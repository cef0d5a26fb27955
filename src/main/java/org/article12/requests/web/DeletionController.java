package org.article12.requests.web;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deletes a draft, once one has been asked. */
@Controller
@RequestMapping("/requests/{reference}/deletion")
class DeletionController {

	private final OwnRequests requests;

	private final Drafts drafts;

	private final Acts acts;

	DeletionController(OwnRequests requests, Drafts drafts, Acts acts) {
		this.requests = requests;
		this.drafts = drafts;
		this.acts = acts;
	}

	@GetMapping
	String ask(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.get(user, reference);
		if (request.status() != RequestStatus.DRAFT) {
			return "redirect:" + OwnRequests.address(request);
		}
		model.addAttribute("record", request);
		return "requests/deletion";
	}

	@PostMapping
	String delete(CurrentUser user, @PathVariable String reference, Press press, RedirectAttributes next) {
		RequestRecord request = this.requests.get(user, reference);
		return this.acts.once(press, () -> {
			this.drafts.delete(user, request.reference());
			return Done.at("/requests", "requests.deleted", request.reference().value());
		}).follow(next);
	}

}
