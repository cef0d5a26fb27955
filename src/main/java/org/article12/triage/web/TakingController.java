package org.article12.triage.web;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;
import org.article12.requests.TakingCharge;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An officer takes charge of a request. */
@Controller
@RequestMapping("/triage/{reference}/taking")
record TakingController(TakingCharge charge, Acts acts) {

	@PostMapping
	String take(CurrentUser user, RequestRecord request, Press press) {
		return this.acts.once(press, () -> this.charge.take(user, request.reference()),
				SubmittedRequests.done(request, "triage.done.taken"));
	}

}
