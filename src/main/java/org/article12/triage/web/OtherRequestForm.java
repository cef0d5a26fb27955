package org.article12.triage.web;

import java.util.Locale;
import java.util.Optional;

import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;

/**
 * Another request that has to do with this one.
 *
 * @param other its reference as typed
 * @param words why
 */
public record OtherRequestForm(@Filled(message = "{triage.other.missing}") String other, @AtMost(3000) String words) {

	public OtherRequestForm(@Nullable String other, @Nullable String words) {
		this.other = (other != null) ? other : "";
		this.words = (words != null) ? words : "";
	}

	/** The words, as they are recorded. */
	String toCommand() {
		return this.words.strip();
	}

	/** The reference, if what was typed has the form of one. */
	Optional<RequestReference> reference() {
		return RequestReference.parse(this.other.strip().toUpperCase(Locale.ROOT));
	}

}
