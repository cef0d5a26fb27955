package org.article12.accounts.web;

import java.util.UUID;

import org.article12.accounts.AccountAdministration;
import org.article12.accounts.Author;
import org.article12.accounts.PortalAddress;
import org.article12.accounts.store.OneTimeLinks;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.NextPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes a person's one-time link anew, as an administrator asks. */
@Controller
record NewLinkController(AccountAdministration administration, PortalAddress portal, Acts acts) {

	@PostMapping("/accounts/{id}/link")
	String link(CurrentUser user, @PathVariable UUID id, Press press) {
		return this.acts.once(press, () -> this.administration.link(new PersonId(id), Author.of(user)).map((secret) -> {
			NextPage.says("link", this.portal.of(OneTimeLinks.PAGE + secret));
			return Done.at(AccountPages.address(id));
		}).orElseGet(() -> Done.at(AccountPages.address(id), "accounts.page.link.mailed"))).follow();
	}

}
