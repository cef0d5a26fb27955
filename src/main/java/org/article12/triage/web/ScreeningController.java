package org.article12.triage.web;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestRefusal;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.article12.requests.TakingCharge;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer does to a request with a single button. */
@Controller
@RequestMapping("/triage/{reference}")
record ScreeningController(Screening screening, TakingCharge charge, Acts acts) {

	@PostMapping("/taking")
	String take(CurrentUser user, RequestRecord request, Press press, RedirectAttributes next) {
		return this.acts.once(press, next, () -> this.charge.take(user, request.reference()),
				SubmittedRequests.done(request, "triage.done.taken"));
	}

	@PostMapping("/eligibility")
	String confirmEligibility(CurrentUser user, RequestRecord request, Press press, RedirectAttributes next) {
		return this.acts.takesBack(press, next,
				() -> this.screening.confirmEligibility(user, request.reference(), press.seen()),
				SubmittedRequests.done(request, "triage.done.eligible"));
	}

	@PostMapping(path = "/eligibility", params = "then=next")
	String confirmEligibilityAndGoOn(CurrentUser user, RequestRecord request, Press press, HttpServletRequest form,
			RedirectAttributes next) {
		return this.acts.once(press, next,
				() -> this.screening.confirmEligibility(user, request.reference(), press.seen()),
				PlaceKept.of(form)
					.flatMap(ListPlace::next)
					.map((page) -> Done.at(page, "triage.done.eligible.next", request.reference().value()))
					.orElseGet(() -> SubmittedRequests.done(request, "triage.done.eligible")));
	}

	@PostMapping("/screening")
	String resume(CurrentUser user, RequestRecord request, Press press, RedirectAttributes next) {
		return this.acts.once(press, next, () -> this.screening.resume(user, request.reference(), press.seen()),
				SubmittedRequests.done(request, "triage.done.resumed"));
	}

	@PostMapping(path = "/reopening", params = "area")
	String reopen(CurrentUser user, RequestRecord request, Press press, @RequestParam String area,
			RedirectAttributes next) {
		if (!AreaCode.isValid(area)) {
			throw new Refused(RequestRefusal.AREA_NOT_UNSERVED, area);
		}
		return this.acts.once(press, next,
				() -> this.screening.reopen(user, request.reference(), press.seen(), new AreaCode(area)),
				SubmittedRequests.done(request, "triage.done.reopened"));
	}

}
