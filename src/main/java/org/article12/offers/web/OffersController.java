package org.article12.offers.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.core.act.Press;
import org.article12.core.act.Done;
import org.article12.core.act.Acts;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.offers.Dispatch;
import org.article12.offers.ProposalChanged;
import org.article12.offers.Proposed;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
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

/** The routing proposal, and the offers that follow from it. */
@Controller
class OffersController {

	private final SubmittedRequests requests;

	private final Screening screening;

	private final Dispatch dispatch;

	private final OffersPages pages;

	private final Acts acts;

	OffersController(SubmittedRequests requests, Screening screening, Dispatch dispatch, OffersPages pages, Acts acts) {
		this.requests = requests;
		this.screening = screening;
		this.dispatch = dispatch;
		this.pages = pages;
		this.acts = acts;
	}

	@GetMapping("/triage/{reference}/offers")
	String proposal(@PathVariable String reference, @RequestParam(defaultValue = "") String choose, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		if (!mayOffer(request)) {
			return RequestActPages.notNow(request, next);
		}
		this.pages.addTo(model, request, choose.equals("alternative"));
		return "offers/offers";
	}

	@PostMapping("/triage/{reference}/offers")
	String send(CurrentUser user, @PathVariable String reference, Press press,
			@Valid @ModelAttribute("form") OffersForm form, BindingResult errors, HttpServletResponse response,
			Model model, RedirectAttributes next) {
		RequestRecord request = this.requests.find(reference);
		// A request that has moved on is told by the act itself, with what was done.
		if (request.lastEntry() == press.seen()) {
			if (!mayOffer(request)) {
				return RequestActPages.notNow(request, next);
			}
			Proposed proposed = this.dispatch.propose(request);
			check(form, proposed, errors);
			if (errors.hasErrors()) {
				return again(request, proposed, form, model);
			}
		}
		try {
			return this.acts.once(press, () -> {
				this.dispatch.send(user, request.reference(), press.seen(), form.stamp(), form.centres(),
						form.reason());
				return Done.at(SubmittedRequests.page(request.reference()), "offers.done.offered", reference);
			}).follow(next);
		}
		catch (ProposalChanged ex) {
			Proposed proposed = this.dispatch.propose(request);
			model.addAttribute("changed", true);
			OffersForm fresh = new OffersForm(form.choice(), form.reason(), proposed.fingerprint());
			model.addAttribute("form", fresh);
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(fresh, "form"));
			response.setStatus(HttpStatus.CONFLICT.value());
			return again(request, proposed, fresh, model);
		}
	}

	private static void check(OffersForm form, Proposed proposed, BindingResult errors) {
		Map<AreaCode, CentreCode> choice = form.centres();
		if (choice.isEmpty()) {
			errors.rejectValue("choice", "offers.none-chosen");
		}
		else if (Dispatch.isChanged(proposed, choice) && Text.isBlank(form.reason())
				&& proposed.fingerprint().equals(form.stamp())) {
			errors.rejectValue("reason", "offers.reason.missing");
		}
	}

	private String again(RequestRecord request, Proposed proposed, OffersForm form, Model model) {
		model.addAttribute("offers", this.pages.page(request, proposed, form.centres()));
		return "offers/offers";
	}

	private boolean mayOffer(RequestRecord request) {
		return this.screening.possible(request).contains(Act.OFFER) && !request.areas(AreaStatus.OPEN).isEmpty();
	}

}
