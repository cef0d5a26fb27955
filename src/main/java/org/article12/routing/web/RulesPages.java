package org.article12.routing.web;

import java.util.ArrayList;
import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.Role;
import org.article12.core.web.Formats;
import org.article12.core.web.PageLinks;
import org.article12.core.web.StaleForm;
import org.article12.routing.CriteriaOrder;
import org.article12.routing.Criterion;
import org.article12.routing.Rerouting;
import org.article12.routing.ReroutingViews;
import org.article12.routing.RuleVersion;
import org.article12.routing.Rules;
import org.article12.routing.RequestsUnderOtherRules;
import org.article12.routing.Weights;
import org.article12.routing.store.RuleBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Makes the page of the order of criteria. */
@Component
class RulesPages {

	private final RuleBook rules;

	private final ObjectProvider<RequestsUnderOtherRules> waiting;

	private final OrderViews orders;

	private final ReroutingViews reroutings;

	private final Formats formats;

	RulesPages(RuleBook rules, ObjectProvider<RequestsUnderOtherRules> waiting, OrderViews orders,
			ReroutingViews reroutings, Formats formats) {
		this.rules = rules;
		this.waiting = waiting;
		this.orders = orders;
		this.reroutings = reroutings;
		this.formats = formats;
	}

	/** The order in force. */
	CriteriaOrder inForce() {
		return CriteriaOrder.of(this.rules.current().weights());
	}

	/** Says what a move has come to. */
	void tell(CriteriaOrder order, Criterion moved, String move, Model model) {
		model.addAttribute("told", this.orders.whereNow(order, moved));
		model.addAttribute("moved", move);
	}

	/** Shows what another order would make of the requests that wait. */
	void preview(CriteriaOrder order, int page, Model model) {
		Rerouting rerouting = this.waiting.getObject()
			.under(new Rules(this.rules.current().version(), order.weights()));
		model.addAttribute("preview", this.reroutings.of(rerouting, page, RulesController.ADDRESS, address(order)));
	}

	private static MultiValueMap<String, String> address(CriteriaOrder order) {
		MultiValueMap<String, String> address = new LinkedMultiValueMap<>();
		OrderForm.of(order, "").rows().forEach((row) -> {
			address.add("criterion", row.criterion());
			address.add("step", row.step());
			address.add("weight", row.weight());
		});
		address.add("preview", "yes");
		return address;
	}

	/** The page with an order, whether in force or on trial. */
	String page(CurrentUser user, CriteriaOrder order, OrderForm form, Model model) {
		Rules current = this.rules.current();
		CriteriaOrder inForce = inForce();
		model.addAttribute("shown", OrderForm.of(order, form.reason()));
		model.addAttribute("order", this.orders.of(order));
		model.addAttribute("changes", this.orders.differences(inForce, order));
		model.addAttribute("inForce", current.version());
		model.addAttribute("next", current.number() + 1);
		model.addAttribute("versions", versions());
		model.addAttribute("shipped", this.orders.lines(CriteriaOrder.of(Weights.DEFAULT)));
		model.addAttribute("mayChange", user.role().includes(Role.ADMINISTRATOR));
		return "routing/settings";
	}

	private List<VersionView> versions() {
		List<VersionView> views = new ArrayList<>();
		List<RuleVersion> made = this.rules.changes();
		for (int at = 0; at < made.size(); at++) {
			RuleVersion version = made.get(at);
			CriteriaOrder after = CriteriaOrder.of(version.rules().weights());
			CriteriaOrder before = before(made, at);
			views.add(new VersionView(
					this.orders.say("routing.settings.version", version.rules().version(),
							this.formats.time(version.at()), version.by()),
					version.reason(), this.orders.differences(before, after), this.orders.lines(before),
					this.orders.lines(after)));
		}
		return views;
	}

	private static CriteriaOrder before(List<RuleVersion> made, int at) {
		return CriteriaOrder.of((at + 1 < made.size()) ? made.get(at + 1).rules().weights() : Rules.DEFAULT.weights());
	}

	/**
	 * Somebody else made a version first: what it changed, and the way back to the order
	 * on trial.
	 * @param seen the version that the form was made from
	 */
	StaleForm stale(int seen, CriteriaOrder order) {
		List<RuleVersion> made = this.rules.changes();
		List<StaleForm.Change> changes = new ArrayList<>();
		for (int at = 0; at < made.size() && made.get(at).rules().number() > seen; at++) {
			RuleVersion version = made.get(at);
			List<String> words = new ArrayList<>(
					List.of(this.orders.say("routing.settings.made", version.rules().version(), version.reason())));
			words.addAll(this.orders.differences(before(made, at), CriteriaOrder.of(version.rules().weights())));
			changes.add(new StaleForm.Change(version.by(), this.formats.time(version.at()), String.join(" ", words)));
		}
		return new StaleForm(StaleForm.Why.MOVED, this.orders.say("routing.settings.title"),
				new PageLinks(RulesController.ADDRESS, address(order)).to(1), changes);
	}

	/**
	 * A version of the rules that an administrator made.
	 *
	 * @param made its number, when and by whom it was made
	 * @param reason why
	 * @param changes what it changed, criterion by criterion
	 * @param before the order before, step by step
	 * @param after its order, step by step
	 */
	record VersionView(String made, String reason, List<String> changes, List<String> before, List<String> after) {
	}

}
