package org.article12.triage.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.offers.web.NotNow;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestRecord;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets an area unserved, with a code and words. */
@Controller
@RequestMapping("/triage/{reference}/unserved")
record UnservedController(Screening screening, UnservedPage page, Acts acts) {

	@GetMapping
	String word(RequestRecord request, @RequestParam(defaultValue = "") String area, Model model) {
		AreaStatus status = request.areas()
			.stream()
			.filter((one) -> one.area().value().equals(area))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Area " + area))
			.status();
		NotNow.unless(status == AreaStatus.OPEN && this.screening.isPossible(request, Act.SET_UNSERVED), request);
		return this.page.show(request, new UnservedForm(area, "", ""), model);
	}

	@PostMapping(params = "insert")
	String insert(RequestRecord request, Press press, @ModelAttribute("form") UnservedForm form,
			@RequestParam(defaultValue = "") String reply, Model model) {
		return this.page.insert(request, form, reply, model);
	}

	@PostMapping(params = "!insert")
	String set(CurrentUser user, RequestRecord request, Press press, @Valid @ModelAttribute("form") UnservedForm form,
			BindingResult errors, Model model) {
		form.check(errors);
		return errors.hasErrors() ? this.page.show(request, form, model)
				: this.acts.takesBack(press,
						() -> this.screening.setUnserved(user, request.reference(), press.seen(), form.of(),
								form.reason().orElseThrow(), form.toCommand()),
						SubmittedRequests.done(request, "triage.done.unserved"));
	}

}
