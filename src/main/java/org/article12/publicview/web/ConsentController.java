package org.article12.publicview.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A Party reads what the public may read of its request, and says what that is to be. */
@Controller
@RequestMapping("/requests/{reference}/summary")
record ConsentController(PartyVerbs verbs, ConsentPages pages, Acts acts) {

	@GetMapping
	String show(RequestRecord request, Model model) {
		if (request.status() == RequestStatus.DRAFT) {
			return "redirect:/requests/" + request.reference();
		}
		model.addAttribute("form", new ConsentForm(request.consent().words(), ""));
		return page(request, model);
	}

	@PostMapping
	String publish(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") ConsentForm form, BindingResult errors, Model model) {
		form.check(errors);
		return errors.hasErrors() ? page(request, model)
				: this.acts.once(press,
						() -> this.verbs.publishSummary(user, request.reference(), press.seen(), form.toCommand()),
						done(request, "publicview.consent.done"));
	}

	@PostMapping("/removal")
	String withdraw(CurrentUser user, RequestRecord request, Press press) {
		return this.acts.once(press, () -> this.verbs.withdrawSummary(user, request.reference(), press.seen()),
				done(request, "publicview.consent.withdrawn"));
	}

	private String page(RequestRecord request, Model model) {
		model.addAttribute("told", this.pages.told(request));
		return "publicview/consent";
	}

	private static Done done(RequestRecord request, String key) {
		return Done.at("/requests/" + request.reference(), key);
	}

}
