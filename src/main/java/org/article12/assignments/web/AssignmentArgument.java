package org.article12.assignments.web;

import java.util.Map;

import org.article12.assignments.AssignmentRecord;
import org.article12.core.CurrentUser;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.AddressArgument;
import org.springframework.stereotype.Component;

/**
 * Hands a centre its assignment that an address names, as {@code {id}}, in every handler
 * that asks for an {@link AssignmentRecord}.
 */
@Component
class AssignmentArgument extends AddressArgument<AssignmentRecord> {

	private final AssignmentPage page;

	AssignmentArgument(AssignmentPage page, CurrentUserAccess users) {
		super(users);
		this.page = page;
	}

	@Override
	protected AssignmentRecord find(CurrentUser user, Map<String, String> address) {
		return this.page.find(user, String.valueOf(address.get("id")));
	}

}
