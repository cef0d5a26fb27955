package org.article12.triage.web;

import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.web.Notice;
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

	ScreeningController(Screening screening) {
		this.screening = screening;
	}

	@PostMapping("/triage/{reference}/taking")
	String take(CurrentUser user, @PathVariable String reference, RedirectAttributes next) {
		RequestReference request = SubmittedRequests.reference(reference);
		this.screening.take(user, request);
		return done(request, "triage.done.taken", next);
	}

	@PostMapping("/triage/{reference}/eligibility")
	String confirmEligibility(CurrentUser user, @PathVariable String reference,
			@RequestParam(defaultValue = "0") int version, RedirectAttributes next) {
		RequestReference request = SubmittedRequests.reference(reference);
		this.screening.confirmEligibility(user, request, version);
		return done(request, "triage.done.eligible", next);
	}

	@PostMapping("/triage/{reference}/screening")
	String resume(CurrentUser user, @PathVariable String reference, @RequestParam(defaultValue = "0") int version,
			RedirectAttributes next) {
		RequestReference request = SubmittedRequests.reference(reference);
		this.screening.resume(user, request, version);
		return done(request, "triage.done.resumed", next);
	}

	@PostMapping(path = "/triage/{reference}/reopening", params = "area")
	String reopen(CurrentUser user, @PathVariable String reference, @RequestParam(defaultValue = "0") int version,
			@RequestParam String area, RedirectAttributes next) {
		RequestReference request = SubmittedRequests.reference(reference);
		if (!AreaCode.isValid(area)) {
			throw new Refused(RequestRefusal.AREA_NOT_UNSERVED, area);
		}
		this.screening.reopen(user, request, version, new AreaCode(area));
		return done(request, "triage.done.reopened", next);
	}

	private static String done(RequestReference request, String key, RedirectAttributes next) {
		next.addFlashAttribute("notice", Notice.of(key, request.value()));
		return "redirect:" + SubmittedRequests.page(request);
	}

}
