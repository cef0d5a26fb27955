package org.article12.core;

import java.util.List;

/** The portal understood and says no, for a reason that the user can act on. */
public class Refused extends RuntimeException {

	private final transient Refusal reason;

	private final transient List<Object> parameters;

	/**
	 * A refusal.
	 * @param parameters what the words mention, in order
	 */
	public Refused(Refusal reason, Object... parameters) {
		super(reason.name());
		this.reason = reason;
		this.parameters = List.of(parameters);
	}

	/** Why. */
	public Refusal reason() {
		return this.reason;
	}

	/** The key of the words that say why. */
	public String key() {
		return "refused." + this.reason.name();
	}

	/** What the words mention, in order. */
	public List<Object> parameters() {
		return this.parameters;
	}

}
