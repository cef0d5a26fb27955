package org.article12.offers.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Press;
import org.article12.core.web.ComesBack;
import org.article12.offers.Dispatch;
import org.article12.offers.ProposalChanged;
import org.article12.offers.Proposed;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestRecord;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The routing proposal, and the offers that follow from it. */
@Controller
@RequestMapping("/triage/{reference}/offers")
record OffersController(Screening screening, Dispatch dispatch, OffersPages pages, Acts acts) {

	@GetMapping
	String proposal(RequestRecord request, @RequestParam(defaultValue = "") String choose,
			@RequestParam(defaultValue = "") String by, Model model) {
		requirePossible(request);
		boolean alternative = choose.equals("alternative");
		String address = OffersPages.address(request) + (alternative ? "?choose=alternative" : "");
		this.pages.addTo(model, request, CentreOrder.of(address, by), alternative);
		return OffersPages.VIEW;
	}

	@PostMapping
	String send(CurrentUser user, RequestRecord request, Press press, @Valid @ModelAttribute("form") OffersForm form,
			BindingResult errors, @RequestParam MultiValueMap<String, String> sent, Model model) {
		OffersForm chosen = form.withRows(sent);
		// A request that has moved on is told by the act itself, with what was done.
		if (request.lastEntry() == press.seen()) {
			requirePossible(request);
			Proposed proposed = this.dispatch.propose(request);
			chosen.check(proposed, errors);
			if (errors.hasErrors()) {
				return this.pages.show(request, proposed, chosen, model);
			}
		}
		try {
			return this.acts.takesBack(press,
					() -> this.dispatch.send(user, request.reference(), press.seen(), chosen.stamp(),
							chosen.toCommand(), chosen.reason()),
					SubmittedRequests.done(request, "offers.done.offered"));
		}
		catch (ProposalChanged ex) {
			Proposed proposed = this.dispatch.propose(request);
			ComesBack.changed(chosen.of(proposed), model);
			return this.pages.show(request, proposed, chosen, model);
		}
	}

	private void requirePossible(RequestRecord request) {
		NotNow.unless(this.screening.isPossible(request, Act.OFFER) && !request.areas(AreaStatus.OPEN).isEmpty(),
				request);
	}

}
