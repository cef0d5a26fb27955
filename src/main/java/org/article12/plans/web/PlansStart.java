package org.article12.plans.web;

import java.util.List;
import java.util.Map;

import org.article12.core.ReaderLanguage;
import org.article12.core.start.ProposalsStart;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartSection;
import org.article12.core.web.Link;
import org.article12.parties.Parties;
import org.article12.plans.PlanId;
import org.article12.plans.PlanProposals;
import org.article12.plans.PlanRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What focal points propose of plans, on the Secretariat's start page. */
@Configuration(proxyBeanMethods = false)
class PlansStart {

	@Bean
	@Order(21)
	StartSection proposalsOfPlans(PlanProposals proposals, PlanRegister plans, Parties parties, PlanWords words) {
		return new ProposalsStart<>(proposals::open, (open) -> lines(open, plans, parties, words),
				() -> words.say("plans.start.proposals"),
				() -> new Link("/registers/plans", words.say("plans.start.register")));
	}

	private static List<Line> lines(Map<PlanId, Long> open, PlanRegister plans, Parties parties, PlanWords words) {
		return plans.find(open.keySet().stream().limit(StartBlock.LINES).toList())
			.stream()
			.map((plan) -> new Line("/registers/plans/" + plan.id(), parties.name(plan.party(), ReaderLanguage.get()),
					plan.edition(), words.say("plans.register.proposals", open.getOrDefault(plan.id(), 0L)), null,
					false, null))
			.toList();
	}

}
