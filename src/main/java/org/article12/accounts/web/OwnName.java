package org.article12.accounts.web;

import org.article12.accounts.domain.Person;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;

/**
 * How a person is called.
 *
 * @param name as it stands in the record of what the person does
 */
record OwnName(@Filled(message = "{accounts.new.name.missing}") @AtMost(value = Person.LONGEST_NAME,
		message = "{accounts.new.name.long}") String name) {

	OwnName {
		name = (name != null) ? name : "";
	}

}
