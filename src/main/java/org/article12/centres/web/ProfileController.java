package org.article12.centres.web;

import org.article12.centres.CentreProposals;
import org.article12.centres.web.CentreDesk.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.Proposed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the register says of a centre, for the centre itself, and what it has proposed.
 */
@Controller
record ProfileController(CentreDesk desk, CentrePages pages, CentreProposals proposals, CentreRegisterWords words,
		Acts acts) {

	@GetMapping("/assignments/profile")
	String profile(CurrentUser user, Model model) {
		return this.pages.profile(this.desk.open(user, null), model);
	}

	@PostMapping("/assignments/profile/proposals/{id}/withdrawal")
	String withdraw(CurrentUser user, @PathVariable String id, Press press, RedirectAttributes next) {
		Opened opened = this.desk.open(user, null);
		Proposed proposed = this.desk.proposal(opened, id);
		try {
			return this.acts.once(press, () -> withdraw(user, opened, proposed)).follow(next);
		}
		catch (EntryMoved moved) {
			throw this.words.stale(moved, opened.name(), opened.home(), user);
		}
	}

	private Done withdraw(CurrentUser user, Opened opened, Proposed proposed) {
		this.proposals.withdraw(user, opened.centre().code(), proposed.id());
		return Done.at(opened.home(), "core.proposal.withdrawn.done");
	}

}
