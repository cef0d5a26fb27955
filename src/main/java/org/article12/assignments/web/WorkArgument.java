package org.article12.assignments.web;

import java.util.Map;

import org.article12.assignments.web.WorkPage.Opened;
import org.article12.core.CurrentUser;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.springframework.stereotype.Component;

/**
 * Hands a centre its work on the assignment that an address names, as {@code {id}}, in
 * every handler that asks for it.
 */
@Component
class WorkArgument extends AddressArgument<Opened> {

	private final WorkPage page;

	WorkArgument(WorkPage page, CurrentUserAccess users) {
		super(users);
		this.page = page;
	}

	@Override
	protected Opened find(CurrentUser user, Map<String, String> address) {
		return this.page.open(user, String.valueOf(address.get("id")));
	}

}
