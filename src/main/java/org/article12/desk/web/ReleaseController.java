package org.article12.desk.web;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;
import org.article12.requests.TakingCharge;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An officer gives a request out of anybody's hands. */
@Controller
@RequestMapping("/triage/{reference}/release")
record ReleaseController(TakingCharge charge, Acts acts) {

	@PostMapping
	String release(CurrentUser user, RequestRecord request, Press press) {
		return this.acts.once(press, () -> this.charge.release(user, request.reference(), press.seen()),
				SubmittedRequests.done(request, "desk.done.released"));
	}

}
