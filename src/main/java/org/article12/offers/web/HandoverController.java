package org.article12.offers.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.core.CurrentUser;
import org.article12.offers.Handover;
import org.article12.offers.ProposalChanged;
import org.article12.offers.Proposed;
import org.article12.requests.Act;
import org.article12.requests.RequestRecord;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a centre, for open areas or for such as it takes over from another. */
@Controller
class HandoverController {

	private final SubmittedRequests requests;

	private final Screening screening;

	private final Handover handover;

	private final HandoverPages pages;

	private final Acts acts;

	HandoverController(SubmittedRequests requests, Screening screening, Handover handover, HandoverPages pages,
			Acts acts) {
		this.requests = requests;
		this.screening = screening;
		this.handover = handover;
		this.pages = pages;
		this.acts = acts;
	}

	@GetMapping("/triage/{reference}/handover")
	String choose(@PathVariable String reference, @RequestParam(defaultValue = "") List<String> area, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (!isPossible(request)) {
			return RequestActPages.notNow(request, next);
		}
		Proposed proposed = this.handover.propose(request);
		model.addAttribute("form", new HandoverForm(area, "", "", proposed.fingerprint()));
		return this.pages.show(request, proposed, model);
	}

	@PostMapping("/triage/{reference}/handover")
	String send(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") HandoverForm form, BindingResult errors, HttpServletResponse response,
			Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		// A request that has moved on is told by the act itself, with what was done.
		if (request.lastEntry() == press.seen()) {
			if (!isPossible(request)) {
				return RequestActPages.notNow(request, next);
			}
			Proposed proposed = this.handover.propose(request);
			this.pages.check(request, proposed, form, errors);
			if (errors.hasErrors()) {
				return this.pages.show(request, proposed, model);
			}
			if (!proposed.fingerprint().equals(form.stamp())) {
				return changed(request, form, response, model);
			}
		}
		try {
			return this.acts.once(press, () -> {
				this.handover.send(user, request.reference(), press.seen(), form.stamp(), form.chosen().orElse(null),
						form.ticked(), form.words().strip());
				return Done.at(SubmittedRequests.page(request.reference()), "offers.done.handed-over", form.centre(),
						reference);
			}).follow(next);
		}
		catch (ProposalChanged ex) {
			return changed(request, form, response, model);
		}
	}

	private String changed(RequestRecord request, HandoverForm form, HttpServletResponse response, Model model) {
		Proposed proposed = this.handover.propose(request);
		HandoverForm fresh = new HandoverForm(form.areas(), form.centre(), form.words(), proposed.fingerprint());
		model.addAttribute("changed", true);
		model.addAttribute("form", fresh);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(fresh, "form"));
		response.setStatus(HttpStatus.CONFLICT.value());
		return this.pages.show(request, proposed, model);
	}

	private boolean isPossible(RequestRecord request) {
		return this.screening.possible(request).contains(Act.CANCEL_ASSIGNMENT) && !Handover.areas(request).isEmpty();
	}

}
