package org.article12.notifications.web;

import org.article12.core.web.Codes;
import org.article12.core.web.OneOf;
import org.article12.notifications.domain.MailChoice;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told, as the form sends it.
 *
 * @param choice a {@link MailChoice}
 */
record ChoiceForm(@OneOf(value = MailChoice.class, message = "{notifications.choice.missing}") String choice) {

	ChoiceForm(@Nullable String choice) {
		this.choice = (choice != null) ? choice : "";
	}

	/** What was chosen, once nothing is wrong with it. */
	MailChoice toCommand() {
		return Codes.find(MailChoice.class, this.choice).orElseThrow();
	}

}
