package org.article12.requests.web;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.requests.Act;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestRecord;
import org.article12.requests.TransitionTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a request back, with a reason. */
@Controller
@RequestMapping("/requests/{reference}/withdrawal")
record WithdrawalController(PartyVerbs verbs, Acts acts) {

	@GetMapping
	String ask(RequestRecord request, Model model) {
		if (!TransitionTable.isPossible(request.status(), Act.WITHDRAW)) {
			return "redirect:" + OwnRequests.address(request);
		}
		model.addAttribute("form", new WithdrawalForm(""));
		return "requests/withdrawal";
	}

	@PostMapping
	String withdraw(CurrentUser user, RequestRecord request, Press press,
			@Valid @ModelAttribute("form") WithdrawalForm form, BindingResult errors) {
		return errors.hasErrors() ? "requests/withdrawal"
				: this.acts.takesBack(press,
						() -> this.verbs.withdraw(user, request.reference(), press.seen(), form.toCommand()),
						Done.at(OwnRequests.address(request), "requests.withdrawn"));
	}

}
