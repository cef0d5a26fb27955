package org.article12.mailin.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.article12.conversations.MessageAudience;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

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

	/** The request that it names, if that is how one is named. */
	Optional<RequestReference> request() {
		return RequestReference.parse(this.reference.strip().toUpperCase(Locale.ROOT));
	}

	/**
	 * Holds what was typed against what is on record.
	 * @param known whether there is the request
	 */
	void check(boolean known, Errors errors) {
		if (!known && !errors.hasFieldErrors("reference")) {
			errors.rejectValue("reference", "mailin.reference.unknown");
		}
		if (readers().isEmpty() && !errors.hasFieldErrors("to")) {
			errors.rejectValue("to", "mailin.to.missing");
		}
	}

	/** Who is to read it; empty where none of them was chosen. */
	Optional<MessageAudience> readers() {
		return READERS.stream().filter((one) -> one.name().equals(this.to)).findFirst();
	}

}
