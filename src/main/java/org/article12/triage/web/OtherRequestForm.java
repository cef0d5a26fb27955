package org.article12.triage.web;

import java.util.Locale;
import java.util.Optional;

import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.requests.RequestReference;
import org.article12.requests.SecondPress;
import org.jspecify.annotations.Nullable;

/**
 * Another request that has to do with this one.
 *
 * @param other its reference as typed
 * @param words why
 * @param version the number of the last history entry that the officer saw
 */
public record OtherRequestForm(@Filled(message = "{triage.other.missing}") String other,
		@AtMost(value = 3000, message = "{offers.words.too-long}") String words, String version) {

	public OtherRequestForm(@Nullable String other, @Nullable String words, @Nullable String version) {
		this.other = (other != null) ? other : "";
		this.words = (words != null) ? words : "";
		this.version = (version != null) ? version : "";
	}

	/** The reference, if what was typed has the form of one. */
	Optional<RequestReference> reference() {
		return RequestReference.parse(this.other.strip().toUpperCase(Locale.ROOT));
	}

	/** The number of the last history entry that the officer saw; 0 for none. */
	int seen() {
		return SecondPress.number(this.version);
	}

}
