package org.article12.assignments.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.assignments.Delivery;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.web.Notice;
import org.article12.core.web.Option;
import org.article12.requests.Rating;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.domain.PartyVerbs;
import org.springframework.http.HttpStatus;
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

	ConfirmationController(DeliveredRequests requests, PartyVerbs verbs, RequestWords words) {
		this.requests = requests;
		this.verbs = verbs;
		this.words = words;
	}

	@GetMapping
	ModelAndView ask(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.find(user, reference);
		if (!DeliveredRequests.isDelivered(request)) {
			return new ModelAndView("redirect:/requests/" + request.reference());
		}
		Map<CentreCode, List<Delivery>> reported = this.requests.reported(request);
		ConfirmationForm form = new ConfirmationForm(null, "", Integer.toString(request.lastEntry()));
		return form(request, reported, form.fitted(reported.keySet()), model, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView confirm(CurrentUser user, @PathVariable String reference,
			@ModelAttribute("form") ConfirmationForm typed, Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(user, reference);
		ConfirmationForm form = typed;
		if (DeliveredRequests.isDelivered(request)) {
			Map<CentreCode, List<Delivery>> reported = this.requests.reported(request);
			form = typed.fitted(reported.keySet());
			BindingResult errors = new BeanPropertyBindingResult(form, "form");
			form.check(errors, (code) -> this.words.centre(new CentreCode(code)));
			if (errors.hasErrors()) {
				model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
				return form(request, reported, form, model, HttpStatus.UNPROCESSABLE_CONTENT);
			}
		}
		this.verbs.confirm(user, request.reference(), WorkPage.seen(form.version()), form.words().strip(),
				form.evaluations());
		next.addFlashAttribute("notice", Notice.of("assignments.confirmed"));
		return new ModelAndView("redirect:/requests/" + request.reference());
	}

	private ModelAndView form(RequestRecord request, Map<CentreCode, List<Delivery>> reported, ConfirmationForm form,
			Model model, HttpStatus status) {
		this.requests.show(request, reported, model);
		model.addAttribute("form", form);
		model.addAttribute("ratings",
				Stream.of(Rating.values())
					.map((rating) -> new Option(rating.name(), this.words.say("assignments.rating." + rating.name())))
					.toList());
		return new ModelAndView("assignments/confirmation", status);
	}

}
