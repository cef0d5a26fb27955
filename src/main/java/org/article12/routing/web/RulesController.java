package org.article12.routing.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.Role;
import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Notice;
import org.article12.core.web.StaleForm;
import org.article12.routing.Criterion;
import org.article12.routing.Rules;
import org.article12.routing.Weights;
import org.article12.routing.domain.RuleBook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of the rules, and the weights of the next one. */
@Controller
class RulesController {

	private static final String ADDRESS = "/settings/routing";

	static final int LONGEST_REASON = 3000;

	private final RuleBook rules;

	RulesController(RuleBook rules) {
		this.rules = rules;
	}

	@GetMapping(ADDRESS)
	String show(CurrentUser user, Model model) {
		model.addAttribute("form", WeightsForm.of(this.rules.current()));
		return page(user, model);
	}

	@PostMapping(ADDRESS)
	String change(CurrentUser user, @ModelAttribute("form") WeightsForm form, BindingResult errors, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		Map<Criterion, Long> weights = check(form, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(user, model);
		}
		Rules now = this.rules.current();
		// The same weights again: a second press, or nothing to change.
		if (now.weights().of().equals(new Weights(weights).of())) {
			next.addFlashAttribute("notice", Notice.of("routing.settings.same"));
			return "redirect:" + ADDRESS;
		}
		try {
			Rules made = this.rules.change(user, form.version(), new Weights(weights), form.reason());
			next.addFlashAttribute("notice", Notice.of("routing.settings.done", made.version()));
		}
		catch (RuleBook.OtherRulesMeanwhile ex) {
			throw new StaleForm(StaleForm.Why.MOVED, "", ADDRESS, List.of());
		}
		return "redirect:" + ADDRESS;
	}

	private static Map<Criterion, Long> check(WeightsForm form, BindingResult errors) {
		Map<Criterion, Long> weights = form.weights().orElse(Map.of());
		if (weights.isEmpty()) {
			errors.rejectValue("weight", "routing.settings.not-a-number");
		}
		else {
			Weights.problem(weights)
				.ifPresent((problem) -> errors.rejectValue("weight", "routing.settings.problem." + problem.name()));
		}
		if (Text.isBlank(form.reason())) {
			errors.rejectValue("reason", "routing.settings.reason.missing");
		}
		new FieldReader(errors).atMost("reason", form.reason());
		return weights;
	}

	private String page(CurrentUser user, Model model) {
		model.addAttribute("inForce", this.rules.current().version());
		model.addAttribute("versions", this.rules.changes());
		model.addAttribute("criteria", Criterion.WEIGHTED);
		model.addAttribute("mayChange", user.role().includes(Role.ADMINISTRATOR));
		return "routing/settings";
	}

}
