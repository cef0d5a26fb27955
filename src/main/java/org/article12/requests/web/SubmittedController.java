package org.article12.requests.web;

import org.article12.core.CurrentUser;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says, once a request is submitted, what happens next. */
@Controller
record SubmittedController(RequestViews views) {

	@GetMapping("/requests/{reference}/submitted")
	String submitted(CurrentUser user, RequestRecord request, Model model) {
		if (request.submissions() == 0) {
			return "redirect:" + OwnRequests.address(request) + "/check";
		}
		model.addAttribute("turn", this.views.turn(request, user));
		model.addAttribute("due",
				(request.status() == RequestStatus.SUBMITTED) ? request.turns().getFirst().dueOn() : null);
		return "requests/submitted";
	}

}
