package org.article12.accounts;

import org.article12.accounts.domain.Doing;
import org.article12.accounts.store.Pace;
import org.article12.core.PersonId;
import org.springframework.stereotype.Component;

/**
 * Counts messages that somebody writes in another way than on a page, by the same limit.
 */
@Component
public class MessagePace {

	private final Pace pace;

	MessagePace(Pace pace) {
		this.pace = pace;
	}

	/** Counts one, and answers whether it may be written now. */
	public boolean allows(PersonId writer) {
		return this.pace.count(writer, Doing.MESSAGE).isEmpty();
	}

}
