package org.article12.triage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.requests.RequestRecord;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An officer finds that a request may be routed. */
@Controller
@RequestMapping("/triage/{reference}/eligibility")
record EligibilityOfRequestController(Screening screening, Acts acts) {

	@PostMapping
	String confirmEligibility(CurrentUser user, RequestRecord request, Press press) {
		return this.acts.takesBack(press,
				() -> this.screening.confirmEligibility(user, request.reference(), press.seen()),
				SubmittedRequests.done(request, "triage.done.eligible"));
	}

	@PostMapping(params = "then=next")
	String confirmEligibilityAndGoOn(CurrentUser user, RequestRecord request, Press press, HttpServletRequest form) {
		return this.acts.once(press, () -> this.screening.confirmEligibility(user, request.reference(), press.seen()),
				PlaceKept.of(form)
					.flatMap(ListPlace::next)
					.map((page) -> Done.at(page, "triage.done.eligible.next", request.reference().value()))
					.orElseGet(() -> SubmittedRequests.done(request, "triage.done.eligible")));
	}

}
