package org.article12.triage.web;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer does to a request with a single button. */
@Controller
class ScreeningController {

	private final Screening screening;

	private final Acts acts;

	ScreeningController(Screening screening, Acts acts) {
		this.screening = screening;
		this.acts = acts;
	}

	@PostMapping("/triage/{reference}/taking")
	String take(CurrentUser user, @PathVariable String reference, Press press, RedirectAttributes next) {
		RequestReference request = SubmittedRequests.reference(reference);
		return once(press, request, "triage.done.taken", next, () -> this.screening.take(user, request));
	}

	@PostMapping("/triage/{reference}/eligibility")
	String confirmEligibility(CurrentUser user, @PathVariable String reference, Press press, RedirectAttributes next) {
		RequestReference request = SubmittedRequests.reference(reference);
		return once(press, request, "triage.done.eligible", next,
				() -> this.screening.confirmEligibility(user, request, press.seen()));
	}

	@PostMapping("/triage/{reference}/screening")
	String resume(CurrentUser user, @PathVariable String reference, Press press, RedirectAttributes next) {
		RequestReference request = SubmittedRequests.reference(reference);
		return once(press, request, "triage.done.resumed", next,
				() -> this.screening.resume(user, request, press.seen()));
	}

	@PostMapping(path = "/triage/{reference}/reopening", params = "area")
	String reopen(CurrentUser user, @PathVariable String reference, Press press, @RequestParam String area,
			RedirectAttributes next) {
		RequestReference request = SubmittedRequests.reference(reference);
		if (!AreaCode.isValid(area)) {
			throw new Refused(RequestRefusal.AREA_NOT_UNSERVED, area);
		}
		return once(press, request, "triage.done.reopened", next,
				() -> this.screening.reopen(user, request, press.seen(), new AreaCode(area)));
	}

	private String once(Press press, RequestReference request, String notice, RedirectAttributes next, Runnable act) {
		return this.acts.once(press, () -> {
			act.run();
			return Done.at(SubmittedRequests.page(request), notice, request.value());
		}).follow(next);
	}

}
