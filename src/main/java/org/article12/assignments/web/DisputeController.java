package org.article12.assignments.web;

import java.util.List;
import java.util.Map;

import org.article12.assignments.Delivery;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ShapedForms;
import org.article12.parties.Party;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The Party disputes what centres delivered, which opens their work again. */
@Controller
@RequestMapping("/requests/{reference}/dispute")
record DisputeController(DeliveredRequests requests, PartyVerbs verbs, ShapedForms forms, Acts acts) {

	@GetMapping
	String ask(RequestRecord request, Model model) {
		if (!DeliveredRequests.isDelivered(request)) {
			return "redirect:/requests/" + request.reference();
		}
		Map<CentreCode, List<Delivery>> reported = this.requests.reported(request);
		model.addAttribute("form", new DisputeForm(null).fitted(reported.keySet()));
		this.requests.show(reported, model);
		return "assignments/dispute";
	}

	@PostMapping
	String dispute(CurrentUser user, RequestRecord request, Press press, @ModelAttribute("form") DisputeForm typed,
			Model model) {
		Map<CentreCode, List<Delivery>> reported = this.requests.reported(request);
		DisputeForm form = typed.fitted(reported.keySet());
		BindingResult errors = this.forms.check(form, model);
		// Of a request that has moved on the act itself tells, with what was done.
		if (DeliveredRequests.isDelivered(request)) {
			form.check(errors);
			if (errors.hasErrors()) {
				this.requests.show(reported, model);
				return "assignments/dispute";
			}
		}
		return this.acts.once(press,
				() -> this.verbs.dispute(user, request.reference(), press.seen(), form.toCommand()),
				Done.at("/requests/" + request.reference(), "assignments.disputed"));
	}

}
