package org.article12.core;

import java.util.List;

/**
 * The portal understood and says no, for a reason that the user can act on. The words are
 * in the message bundles under {@code refused.} and the reason's name.
 */
public class Refused extends RuntimeException {

	private final String reason;

	private final transient List<Object> parameters;

	/**
	 * A refusal.
	 * @param reason the reason's code, such as {@code PARTY_NOT_ELIGIBLE}
	 * @param parameters what the words mention, in order
	 */
	public Refused(String reason, Object... parameters) {
		super(reason);
		this.reason = reason;
		this.parameters = List.of(parameters);
	}

	/** The reason's code. */
	public String reason() {
		return this.reason;
	}

	/** What the words mention, in order. */
	public List<Object> parameters() {
		return this.parameters;
	}

}
