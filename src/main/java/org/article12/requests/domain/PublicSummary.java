package org.article12.requests.domain;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.article12.requests.Consent;
import org.jspecify.annotations.Nullable;

/**
 * What may be published of a request, and since when the public reads it so.
 *
 * @param words the Party's own words; null where nothing may be published
 * @param takenOff whether the Secretariat took it off
 * @param since when what the public reads last changed
 */
@Embeddable
record PublicSummary(@Column(name = "summary_words") @Nullable String words,
		@Column(name = "summary_off") boolean takenOff, @Column(name = "summary_since") @Nullable Instant since) {

	/** Nothing may be published. */
	static final PublicSummary NONE = new PublicSummary(null, false, null);

	/** What the Party agreed to. */
	Consent consent() {
		return new Consent(this.words, this.takenOff);
	}

	/** What it agrees to now. */
	PublicSummary with(Consent now, Instant at) {
		return now.equals(consent()) ? this : new PublicSummary(now.words(), now.isTakenOff(), at);
	}

	/** Something else that the public reads has changed. */
	PublicSummary changed(Instant at) {
		return (this.words != null) ? new PublicSummary(this.words, this.takenOff, at) : this;
	}

}
