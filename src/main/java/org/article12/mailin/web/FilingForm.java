package org.article12.mailin.web;

import java.util.List;
import java.util.Optional;

import org.article12.conversations.MessageAudience;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/**
 * To which request a mail is filed, and who is to read it.
 *
 * @param reference the request's reference
 * @param to who is to read it
 */
record FilingForm(@Filled(message = "{mailin.reference.missing}") @AtMost(40) String reference,
		@Filled(message = "{mailin.to.missing}") String to) {

	/**
	 * Who can be chosen: who wrote it is no reader of the portal, or not of that request.
	 */
	static final List<MessageAudience> READERS = List.of(MessageAudience.SECRETARIAT_AND_PARTY,
			MessageAudience.SECRETARIAT);

	FilingForm(@Nullable String reference, @Nullable String to) {
		this.reference = (reference != null) ? reference : "";
		this.to = (to != null) ? to : "";
	}

	/** Who is to read it; empty where none of them was chosen. */
	Optional<MessageAudience> readers() {
		return READERS.stream().filter((one) -> one.name().equals(this.to)).findFirst();
	}

}
