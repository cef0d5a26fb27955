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

/** An administrator lets somebody in again. */
@Controller
@RequestMapping("/accounts/{id}/reactivation")
record ReactivationController(AccountAdministration administration, Acts acts) {

	@PostMapping
	String reactivate(CurrentUser user, @PathVariable UUID id, Press press) {
		return this.acts.once(press, () -> this.administration.reactivate(new PersonId(id), Author.of(user)),
				Done.at(AccountPages.address(id), "accounts.page.reactivated"));
	}

}
