package org.article12.requests.web;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.requests.Drafts;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Deletes a draft, once one has been asked. */
@Controller
@RequestMapping("/requests/{reference}/deletion")
record DeletionController(Drafts drafts, Acts acts) {

	@GetMapping
	String ask(RequestRecord request) {
		if (request.status() != RequestStatus.DRAFT) {
			return "redirect:" + OwnRequests.address(request);
		}
		return "requests/deletion";
	}

	@PostMapping
	String delete(CurrentUser user, RequestRecord request, Press press) {
		return this.acts.once(press, () -> this.drafts.delete(user, request.reference()),
				Done.at("/requests", "requests.deleted", request.reference().value()));
	}

}
