package org.article12.triage.web;

import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestRefusal;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer goes on without an answer, or with an area that was left unserved. */
@Controller
@RequestMapping("/triage/{reference}")
record ScreeningController(Screening screening, Acts acts) {

	@PostMapping("/screening")
	String resume(CurrentUser user, RequestRecord request, Press press) {
		return this.acts.once(press, () -> this.screening.resume(user, request.reference(), press.seen()),
				SubmittedRequests.done(request, "triage.done.resumed"));
	}

	@PostMapping(path = "/reopening", params = "area")
	String reopen(CurrentUser user, RequestRecord request, Press press, @RequestParam String area) {
		if (!AreaCode.isValid(area)) {
			throw new Refused(RequestRefusal.AREA_NOT_UNSERVED, area);
		}
		return this.acts.once(press,
				() -> this.screening.reopen(user, request.reference(), press.seen(), new AreaCode(area)),
				SubmittedRequests.done(request, "triage.done.reopened"));
	}

}
