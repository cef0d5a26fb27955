package org.article12.routing.web;

import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.AddressValues;
import org.article12.core.web.ComesBack;
import org.article12.routing.CriteriaOrder;
import org.article12.routing.Rules;
import org.article12.routing.store.RuleBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The order of criteria in force, another one on trial, which stands in the address, and
 * what it would change; then the next version of the rules.
 */
@Controller
record RulesController(RuleBook rules, RulesPages pages, Acts acts) {

	static final String ADDRESS = "/settings/routing";

	@GetMapping(ADDRESS)
	String show(CurrentUser user, @ModelAttribute("form") OrderForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String move, @RequestParam(defaultValue = "") String preview,
			@RequestParam(defaultValue = "") String page, Model model) {
		CriteriaOrder inForce = this.pages.inForce();
		if (form.isGiven()) {
			form.check(errors);
		}
		CriteriaOrder typed = form.toCommand().orElse(inForce);
		Optional<OrderMove> moved = OrderMove.read(move);
		CriteriaOrder order = moved.map((one) -> one.in(typed)).orElse(typed);
		moved.ifPresent((one) -> this.pages.tell(order, one.criterion(), move, model));
		if (move.isEmpty() && !preview.isEmpty() && !order.equals(inForce)) {
			this.pages.preview(order, new AddressValues().page(page), model);
		}
		if (errors.hasErrors()) {
			ComesBack.refused(model);
		}
		return this.pages.page(user, order, form, model);
	}

	@PostMapping(ADDRESS)
	String change(CurrentUser user, Press press, @Valid @ModelAttribute("form") OrderForm form, BindingResult errors,
			Model model) {
		CriteriaOrder inForce = this.pages.inForce();
		form.check(errors);
		CriteriaOrder order = form.toCommand().orElse(inForce);
		if (errors.hasErrors()) {
			if (!order.equals(inForce)) {
				this.pages.preview(order, 1, model);
			}
			return this.pages.page(user, order, form, model);
		}
		// The same order again, or nothing to change.
		if (order.equals(inForce)) {
			return Done.at(ADDRESS, "routing.settings.same", this.rules.current().version()).follow();
		}
		try {
			return this.acts.once(press, () -> made(user, press.seen(), order, form.reason())).follow();
		}
		catch (RuleBook.OtherRulesMeanwhile ex) {
			throw this.pages.stale(press.seen(), order);
		}
	}

	private Done made(CurrentUser user, int seen, CriteriaOrder order, String reason) {
		Rules made = this.rules.change(user, seen, order.weights(), reason);
		return Done.at(ADDRESS, "routing.settings.done", made.version());
	}

}
