package org.article12.assignments.web;

import java.util.List;
import java.util.Map;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.assignments.Delivery;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.requests.RequestRecord;
import org.article12.requests.PartyVerbs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Party disputes what centres delivered, which opens their work again. */
@Controller
@RequestMapping("/requests/{reference}/dispute")
class DisputeController {

	private final DeliveredRequests requests;

	private final PartyVerbs verbs;

	private final Acts acts;

	DisputeController(DeliveredRequests requests, PartyVerbs verbs, Acts acts) {
		this.requests = requests;
		this.verbs = verbs;
		this.acts = acts;
	}

	@GetMapping
	ModelAndView ask(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.find(user, reference);
		if (!DeliveredRequests.isDelivered(request)) {
			return new ModelAndView("redirect:/requests/" + request.reference());
		}
		Map<CentreCode, List<Delivery>> reported = this.requests.reported(request);
		DisputeForm form = new DisputeForm(null);
		return form(request, reported, form.fitted(reported.keySet()), model);
	}

	@PostMapping
	ModelAndView dispute(CurrentUser user, @PathVariable String reference, Press press,
			@ModelAttribute("form") DisputeForm typed, Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(user, reference);
		DisputeForm form = typed.fitted(this.requests.reported(request).keySet());
		if (DeliveredRequests.isDelivered(request)) {
			Map<CentreCode, List<Delivery>> reported = this.requests.reported(request);
			BindingResult errors = new BeanPropertyBindingResult(form, "form");
			form.check(errors);
			if (errors.hasErrors()) {
				model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
				return form(request, reported, form, model);
			}
		}
		return new ModelAndView(this.acts.once(press, () -> {
			this.verbs.dispute(user, request.reference(), press.seen(), form.words());
			return Done.at("/requests/" + request.reference(), "assignments.disputed");
		}).follow(next));
	}

	private ModelAndView form(RequestRecord request, Map<CentreCode, List<Delivery>> reported, DisputeForm form,
			Model model) {
		this.requests.show(request, reported, model);
		model.addAttribute("form", form);
		return new ModelAndView("assignments/dispute");
	}

}
