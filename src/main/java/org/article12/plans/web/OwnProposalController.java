package org.article12.plans.web;

import java.util.Locale;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.plans.PlanProposals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A Party takes back what it proposed, before anybody decides on it. */
@Controller
record OwnProposalController(RegisterActs acts, PlanPages pages, PlanProposals proposals) {

	@PostMapping("/plan/{id}/proposals/{proposal}/withdrawal")
	String withdraw(CurrentUser user, OpenedPlan opened, @PathVariable UUID proposal, Press press, Locale locale) {
		return this.acts.once(press, this.pages.subject(opened, locale), () -> {
			this.proposals.withdraw(user, opened.plan().id(), proposal);
			return Done.at(opened.home(), "core.proposal.withdrawn.done");
		});
	}

}
