package org.article12.mailin.web;

import java.util.Map;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.article12.mailin.store.ReceivedMails.ListedMail;
import org.article12.mailin.store.ReceivedMails;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands the mail that an address names, as {@code {id}}, to every handler that asks for a
 * {@link ListedMail}. The page finds it in the model as {@code mail}.
 */
@Component
class ListedMailArgument extends AddressArgument<ListedMail> {

	private final ReceivedMails received;

	ListedMailArgument(ReceivedMails received, CurrentUserAccess users) {
		super(users);
		this.received = received;
	}

	@Override
	protected ListedMail find(CurrentUser user, Map<String, String> address) {
		UUID id = id(address, "id");
		return this.received.find(id).orElseThrow(() -> new NotVisible("Mail " + id));
	}

	@Override
	protected void show(ListedMail found, ModelAndViewContainer page) {
		page.addAttribute("mail", found);
	}

}
