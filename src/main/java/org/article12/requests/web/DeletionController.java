package org.article12.requests.web;

import org.article12.core.CurrentUser;
import org.article12.core.web.Notice;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.domain.Drafts;
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

	DeletionController(OwnRequests requests, Drafts drafts) {
		this.requests = requests;
		this.drafts = drafts;
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
	String delete(CurrentUser user, @PathVariable String reference, RedirectAttributes next) {
		RequestRecord request = this.requests.get(user, reference);
		this.drafts.delete(user, request.reference());
		next.addFlashAttribute("notice", Notice.of("requests.deleted", request.reference().value()));
		return "redirect:/requests";
	}

}
