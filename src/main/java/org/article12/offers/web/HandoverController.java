package org.article12.offers.web;

import java.util.List;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ComesBack;
import org.article12.offers.Handover;
import org.article12.offers.ProposalChanged;
import org.article12.offers.Proposed;
import org.article12.requests.Act;
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

/** Adds a centre, for open areas or for such as it takes over from another. */
@Controller
@RequestMapping("/triage/{reference}/handover")
record HandoverController(Screening screening, Handover handover, HandoverPages pages, Acts acts) {

	@GetMapping
	String choose(RequestRecord request, @RequestParam(defaultValue = "") List<String> area,
			@RequestParam(defaultValue = "") String by, Model model) {
		requirePossible(request);
		Proposed proposed = this.handover.propose(request);
		HandoverForm form = new HandoverForm(area, "", "", proposed.fingerprint());
		model.addAttribute("form", form);
		return this.pages.show(request, proposed, form, by, model);
	}

	@PostMapping(params = "insert")
	String insert(RequestRecord request, Press press, @ModelAttribute("form") HandoverForm form,
			@RequestParam(defaultValue = "") String reply, Model model) {
		return this.pages.insert(request, this.handover.propose(request), form, reply, model);
	}

	@PostMapping(params = "!insert")
	String send(CurrentUser user, RequestRecord request, Press press, @Valid @ModelAttribute("form") HandoverForm form,
			BindingResult errors, Model model) {
		// A request that has moved on is told by the act itself, with what was done.
		if (request.lastEntry() == press.seen()) {
			requirePossible(request);
			Proposed proposed = this.handover.propose(request);
			this.pages.check(request, proposed, form, errors);
			if (errors.hasErrors()) {
				return this.pages.show(request, proposed, form, "", model);
			}
		}
		try {
			return this.acts.takesBack(press,
					() -> this.handover.send(user, request.reference(), press.seen(), form.stamp(),
							form.chosen().orElse(null), form.ticked(), form.toCommand()),
					Done.at(SubmittedRequests.page(request.reference()), "offers.done.handed-over", form.centre(),
							request.reference().value()));
		}
		catch (ProposalChanged ex) {
			Proposed proposed = this.handover.propose(request);
			ComesBack.changed(form.of(proposed), model);
			return this.pages.show(request, proposed, form, "", model);
		}
	}

	private void requirePossible(RequestRecord request) {
		NotNow.unless(this.screening.isPossible(request, Act.CANCEL_ASSIGNMENT) && !Handover.areas(request).isEmpty(),
				request);
	}

}
