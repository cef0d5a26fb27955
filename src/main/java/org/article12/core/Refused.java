package org.article12.core;

import java.util.List;
import java.util.stream.Stream;

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

	/** The reason's name and what its words mention, in order: as it is kept. */
	public List<String> kept() {
		return Stream.concat(Stream.of(this.reason.name()), this.parameters.stream().map(Object::toString)).toList();
	}

	/** What the words mention, in order. */
	public List<Object> parameters() {
		return this.parameters;
	}

}
