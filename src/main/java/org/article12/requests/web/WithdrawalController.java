package org.article12.requests.web;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.text.Longest;
import org.article12.core.text.Text;
import org.article12.core.web.Notice;
import org.article12.requests.Act;
import org.article12.requests.RequestRecord;
import org.article12.requests.domain.PartyVerbs;
import org.article12.requests.domain.TransitionTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a request back, with a reason. */
@Controller
@RequestMapping("/requests/{reference}/withdrawal")
class WithdrawalController {

	private static final int LONGEST = 2000;

	private final OwnRequests requests;

	private final PartyVerbs verbs;

	WithdrawalController(OwnRequests requests, PartyVerbs verbs) {
		this.requests = requests;
		this.verbs = verbs;
	}

	@GetMapping
	String ask(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.get(user, reference);
		if (!TransitionTable.isPossible(request.status(), Act.WITHDRAW)) {
			return "redirect:" + OwnRequests.address(request);
		}
		model.addAttribute("record", request);
		model.addAttribute("form", new WithdrawalForm("", request.lastEntry()));
		return "requests/withdrawal";
	}

	@PostMapping
	String withdraw(CurrentUser user, @PathVariable String reference, @RequestParam(defaultValue = "0") int version,
			@RequestParam(defaultValue = "") String reason, HttpServletResponse response, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.get(user, reference);
		WithdrawalForm form = new WithdrawalForm(reason, version);
		BindingResult errors = errors(form);
		if (errors.hasErrors()) {
			model.addAttribute("record", request);
			model.addAttribute("form", form);
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return "requests/withdrawal";
		}
		this.verbs.withdraw(user, request.reference(), version, reason.strip());
		next.addFlashAttribute("notice", Notice.of("requests.withdrawn"));
		return "redirect:" + OwnRequests.address(request);
	}

	private static BindingResult errors(WithdrawalForm form) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		if (Text.isBlank(form.reason())) {
			errors.rejectValue("reason", "requests.withdrawal.missing");
		}
		if (Text.length(form.reason()) > LONGEST) {
			errors.rejectValue("reason", "requests.too-long",
					new Object[] { LONGEST, Text.length(form.reason()) - LONGEST }, null);
		}
		return errors;
	}

	/** Why a request is withdrawn. */
	record WithdrawalForm(@Longest(LONGEST) String reason, int version) {
	}

}
