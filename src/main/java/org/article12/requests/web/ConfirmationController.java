package org.article12.requests.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.web.Notice;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.requests.domain.PartyVerbs;
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

/** Confirms what was delivered; the request closes. */
@Controller
@RequestMapping("/requests/{reference}/confirmation")
class ConfirmationController {

	private static final int LONGEST = 5000;

	private final OwnRequests requests;

	private final PartyVerbs verbs;

	private final RequestViews views;

	ConfirmationController(OwnRequests requests, PartyVerbs verbs, RequestViews views) {
		this.requests = requests;
		this.verbs = verbs;
		this.views = views;
	}

	@GetMapping
	String ask(CurrentUser user, @PathVariable String reference, Model model) {
		RequestRecord request = this.requests.get(user, reference);
		if (request.status() != RequestStatus.DELIVERED) {
			return "redirect:" + OwnRequests.address(request);
		}
		model.addAttribute("form", new ConfirmationForm("", request.lastEntry()));
		return page(request, model);
	}

	@PostMapping
	String confirm(CurrentUser user, @PathVariable String reference, @RequestParam(defaultValue = "0") int version,
			@RequestParam(defaultValue = "") String words, HttpServletResponse response, Model model,
			RedirectAttributes next) {
		RequestRecord request = this.requests.get(user, reference);
		if (words.length() > LONGEST) {
			ConfirmationForm form = new ConfirmationForm(words, version);
			BindingResult errors = new BeanPropertyBindingResult(form, "form");
			errors.rejectValue("words", "requests.too-long", new Object[] { LONGEST, words.length() - LONGEST }, null);
			model.addAttribute("form", form);
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return page(request, model);
		}
		this.verbs.confirm(user, request.reference(), version, words.strip(), Map.of());
		next.addFlashAttribute("notice", Notice.of("requests.confirmed"));
		return "redirect:" + OwnRequests.address(request);
	}

	private String page(RequestRecord request, Model model) {
		model.addAttribute("record", request);
		model.addAttribute("areas", this.views.areas(request.areas()));
		return "requests/confirmation";
	}

	/** What the Party says to what was delivered. */
	record ConfirmationForm(String words, int version) {
	}

}
