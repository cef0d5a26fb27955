package org.article12.desk.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.Officers;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.core.web.Option;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;
import org.article12.requests.TakingCharge;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An officer gives a request to a colleague. */
@Controller
@RequestMapping("/triage/{reference}/officer")
record AssigningController(TakingCharge charge, Officers officers, Acts acts) {

	@GetMapping
	String choose(RequestRecord request, Model model) {
		return show(request, new AssigningForm(""), model);
	}

	@PostMapping
	String assign(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") AssigningForm form, BindingResult errors, Model model) {
		form.check(this.officers.active(), errors);
		return errors.hasErrors() ? show(request, form, model)
				: this.acts.once(press,
						() -> this.charge.assign(user, request.reference(), press.seen(), form.toCommand()),
						SubmittedRequests.done(request, "desk.done.assigned", name(form)));
	}

	private String name(AssigningForm form) {
		return this.officers.find(form.toCommand()).map(Officers.Officer::name).orElse("");
	}

	private String show(RequestRecord request, AssigningForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("officers",
				this.officers.active()
					.stream()
					.filter((one) -> !one.id().equals(request.officer()))
					.map((one) -> new Option(one.id().toString(), one.name()))
					.toList());
		return "desk/officer";
	}

}
