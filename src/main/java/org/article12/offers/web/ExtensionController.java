package org.article12.offers.web;

import jakarta.validation.Valid;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Offers;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.requests.RequestRecord;
import org.article12.requests.Screening;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives a centre longer to answer, or the Party longer to answer or to confirm. */
@Controller
@RequestMapping("/triage/{reference}/extension")
record ExtensionController(LiveAssignments assignments, Offers offers, Screening screening, ExtensionPages pages,
		Acts acts) {

	@GetMapping
	String ask(RequestRecord request, @RequestParam(defaultValue = "") String assignment, Model model) {
		ExtensionForm form = new ExtensionForm(assignment, "", "", null);
		NotNow.unless(this.pages.presentDate(request, form).isPresent(), request);
		return this.pages.show(request, form, model);
	}

	@PostMapping(params = "insert")
	String insert(RequestRecord request, Press press, @ModelAttribute("form") ExtensionForm form,
			@RequestParam(defaultValue = "") String reply, Model model) {
		return this.pages.insert(request, form, reply, model);
	}

	@PostMapping(params = "!insert")
	String extend(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") ExtensionForm form, BindingResult errors, Model model) {
		this.pages.check(request, press.seen(), form, errors);
		return errors.hasErrors() ? this.pages.show(request, form, model) : this.acts.once(press,
				() -> extend(user, request, press.seen(), form), this.pages.done(request, form));
	}

	private void extend(CurrentUser user, RequestRecord request, int seen, ExtensionForm form) {
		if (form.isForParty()) {
			this.screening.extendAnswer(user, request.reference(), seen, form.day(), form.toCommand());
		}
		else {
			AssignmentRecord offer = this.assignments.find(request, form.assignment());
			this.offers.extend(user, request.reference(), seen, offer.id(), form.day(), form.toCommand());
		}
	}

}
