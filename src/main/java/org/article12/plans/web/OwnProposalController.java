package org.article12.plans.web;

import java.util.Locale;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.plans.PlanProposals;
import org.article12.plans.web.PlanDesk.Opened;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A Party takes back what it proposed, before anybody decides on it. */
@Controller
record OwnProposalController(PlanDesk desk, PlanPages pages, PlanProposals proposals) {

	@PostMapping("/plan/{id}/proposals/{proposal}/withdrawal")
	String withdraw(CurrentUser user, @PathVariable UUID id, @PathVariable UUID proposal, Press press, Locale locale,
			RedirectAttributes next) {
		Opened opened = this.desk.open(user, id);
		return this.desk.act(user, press, this.pages.subject(opened, locale), () -> {
			this.proposals.withdraw(user, opened.plan().id(), proposal);
			return Done.at(opened.home(), "core.proposal.withdrawn.done");
		}, next);
	}

}
