package org.article12.centres.web;

import org.article12.centres.CentreProposals;
import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.Proposed;
import org.article12.core.web.RegisterActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What the register says of a centre, for the centre itself, and what it has proposed.
 */
@Controller
record ProfileController(CentreDesk desk, CentrePages pages, CentreProposals proposals, CentreRegisterWords words,
		RegisterActs acts) {

	@GetMapping("/assignments/profile")
	String profile(OpenedCentre opened, Model model) {
		return this.pages.profile(opened, model);
	}

	@PostMapping("/assignments/profile/proposals/{id}/withdrawal")
	String withdraw(CurrentUser user, OpenedCentre opened, @PathVariable String id, Press press) {
		Proposed proposed = this.desk.proposal(opened, id);
		return this.acts.once(press, this.words.subject(opened.name(), opened.home()),
				() -> withdraw(user, opened, proposed));
	}

	private Done withdraw(CurrentUser user, OpenedCentre opened, Proposed proposed) {
		this.proposals.withdraw(user, opened.centre().code(), proposed.id());
		return Done.at(opened.home(), "core.proposal.withdrawn.done");
	}

}
