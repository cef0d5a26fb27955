package org.article12.plans.web;

import java.util.Map;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.article12.plans.Plan;
import org.article12.plans.PlanId;
import org.article12.plans.PlanRegister;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands the plan that an address names, as {@code {id}}, to every handler that asks for
 * an {@link OpenedPlan}: to a Party its own, to the Secretariat any. The page finds it in
 * the model as {@code entry}.
 */
@Component
class OpenedPlanArgument extends AddressArgument<OpenedPlan> {

	private final PlanRegister plans;

	OpenedPlanArgument(PlanRegister plans, CurrentUserAccess users) {
		super(users);
		this.plans = plans;
	}

	@Override
	protected OpenedPlan find(CurrentUser user, Map<String, String> address) {
		PlanId id = new PlanId(id(address, "id"));
		Plan plan = this.plans.find(id)
			.filter((one) -> user.party().map(one.party()::equals).orElse(true))
			.orElseThrow(() -> new NotVisible("Plan " + id));
		return new OpenedPlan(plan, user.party().isPresent());
	}

	@Override
	protected void show(OpenedPlan found, ModelAndViewContainer page) {
		page.addAttribute("entry", found);
	}

}
