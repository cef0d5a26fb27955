package org.article12.plans.web;

import java.util.List;
import java.util.Map;

import org.article12.core.CurrentUser;
import org.article12.core.ReaderLanguage;
import org.article12.core.Role;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartSection;
import org.article12.core.web.Link;
import org.article12.parties.Parties;
import org.article12.plans.PlanId;
import org.article12.plans.PlanProposals;
import org.article12.plans.PlanRegister;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What focal points propose of plans, on the Secretariat's start page. */
@Component
@Order(21)
class ProposalsOfPlansStart implements StartSection {

	private final PlanProposals proposals;

	private final PlanRegister plans;

	private final Parties parties;

	private final PlanWords words;

	ProposalsOfPlansStart(PlanProposals proposals, PlanRegister plans, Parties parties, PlanWords words) {
		this.proposals = proposals;
		this.plans = plans;
		this.parties = parties;
		this.words = words;
	}

	@Override
	public boolean isFor(Role role) {
		return role.includes(Role.OFFICER);
	}

	@Override
	public List<StartBlock> blocks(CurrentUser reader) {
		Map<PlanId, Long> open = this.proposals.open();
		if (open.isEmpty()) {
			return List.of();
		}
		List<Line> lines = this.plans.find(open.keySet().stream().limit(StartBlock.LINES).toList())
			.stream()
			.map((plan) -> new Line("/registers/plans/" + plan.id(),
					this.parties.name(plan.party(), ReaderLanguage.get()), plan.edition(),
					this.words.say("plans.register.proposals", open.getOrDefault(plan.id(), 0L)), null, false, null))
			.toList();
		return List.of(StartBlock.of(this.words.say("plans.start.proposals"), lines, "",
				new Link("/registers/plans", this.words.say("plans.start.register"))));
	}

}
