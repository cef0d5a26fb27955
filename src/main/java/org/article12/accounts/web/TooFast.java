package org.article12.accounts.web;

import java.time.Duration;

import org.article12.accounts.domain.Doing;

/** Somebody does more within an hour than one person does. */
class TooFast extends RuntimeException {

	private final Doing doing;

	private final Duration remaining;

	TooFast(Doing doing, Duration remaining) {
		super(doing.name());
		this.doing = doing;
		this.remaining = remaining;
	}

	Doing doing() {
		return this.doing;
	}

	/** After how long it may be done. */
	Duration remaining() {
		return this.remaining;
	}

}
