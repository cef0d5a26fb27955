package org.article12.desk.web;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.desk.OwnNotes;
import org.article12.desk.Watches;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An officer watches a request, or no longer. */
@Controller
@RequestMapping("/triage/{reference}/watch")
record WatchController(Watches watches, Acts acts) {

	@PostMapping
	String watch(CurrentUser user, RequestRecord request, Press press) {
		return this.acts.once(press, () -> this.watches.begin(user.id(), request.id()),
				SubmittedRequests.done(request, "desk.done.watched"));
	}

	@PostMapping("/removal")
	String watchNoMore(CurrentUser user, RequestRecord request, Press press) {
		return this.acts.once(press, () -> this.watches.end(user.id(), request.id()),
				SubmittedRequests.done(request, "desk.done.unwatched"));
	}

}
