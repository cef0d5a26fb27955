package org.article12.desk.web;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.requests.Reminding;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An officer reminds whoever has the turn. */
@Controller
@RequestMapping("/triage/{reference}/reminder")
record ReminderController(Reminding reminding, Acts acts) {

	@PostMapping
	String remind(CurrentUser user, RequestRecord request, Press press) {
		return this.acts.once(press, () -> this.reminding.remind(user, request.reference(), press.seen()),
				SubmittedRequests.done(request, "desk.done.reminded"));
	}

}
