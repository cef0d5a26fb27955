package org.article12.accounts.web;

import java.util.UUID;
import org.article12.accounts.AccountAdministration;
import org.article12.accounts.Author;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether somebody leads a body's people, as an administrator says. */
@Controller
@RequestMapping("/accounts/{id}/memberships/{membership}/lead")
record LeadController(AccountAdministration administration, Acts acts) {

	@PostMapping
	String giveLead(CurrentUser user, @PathVariable UUID id, @PathVariable UUID membership, Press press) {
		return this.acts.once(press,
				() -> this.administration.lead(new PersonId(id), membership, true, Author.of(user)),
				Done.at(AccountPages.address(id), "accounts.page.lead.given"));
	}

	@PostMapping("/removal")
	String takeLead(CurrentUser user, @PathVariable UUID id, @PathVariable UUID membership, Press press) {
		return this.acts.once(press,
				() -> this.administration.lead(new PersonId(id), membership, false, Author.of(user)),
				Done.at(AccountPages.address(id), "accounts.page.lead.taken"));
	}

}
