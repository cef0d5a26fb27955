package org.article12.assignments.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.assignments.Delivery;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.web.Option;
import org.article12.requests.Rating;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
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

/**
 * The Party confirms what was delivered, and says what it thinks of each centre's work.
 */
@Controller
@RequestMapping("/requests/{reference}/confirmation")
class ConfirmationController {

	private final DeliveredRequests requests;

	private final PartyVerbs verbs;

	private final RequestWords words;

	private final Acts acts;

	ConfirmationController(DeliveredRequests requests, PartyVerbs verbs, RequestWords words, Acts acts) {
		this.requests = requests;
		this.verbs = verbs;
		this.words = words;
		this.acts = acts;
	}

	@GetMapping
	ModelAndView ask(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.find(user, reference);
		if (!DeliveredRequests.isDelivered(request)) {
			return new ModelAndView("redirect:/requests/" + request.reference());
		}
		Map<CentreCode, List<Delivery>> reported = this.requests.reported(request);
		ConfirmationForm form = new ConfirmationForm(null, "");
		return form(request, reported, form.fitted(reported.keySet()), model);
	}

	@PostMapping
	ModelAndView confirm(CurrentUser user, @PathVariable String reference, Press press,
			@ModelAttribute("form") ConfirmationForm typed, Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(user, reference);
		ConfirmationForm form = typed.fitted(this.requests.reported(request).keySet());
		if (DeliveredRequests.isDelivered(request)) {
			Map<CentreCode, List<Delivery>> reported = this.requests.reported(request);
			BindingResult errors = new BeanPropertyBindingResult(form, "form");
			form.check(errors, (code) -> this.words.centre(new CentreCode(code)));
			if (errors.hasErrors()) {
				model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
				return form(request, reported, form, model);
			}
		}
		return new ModelAndView(this.acts.once(press, () -> {
			this.verbs.confirm(user, request.reference(), press.seen(), form.words().strip(), form.evaluations());
			return Done.at("/requests/" + request.reference(), "assignments.confirmed");
		}).follow(next));
	}

	private ModelAndView form(RequestRecord request, Map<CentreCode, List<Delivery>> reported, ConfirmationForm form,
			Model model) {
		this.requests.show(request, reported, model);
		model.addAttribute("form", form);
		model.addAttribute("ratings",
				Stream.of(Rating.values())
					.map((rating) -> new Option(rating.name(), this.words.say("assignments.rating." + rating.name())))
					.toList());
		return new ModelAndView("assignments/confirmation");
	}

}
