package org.article12.assignments;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies an assignment. */
public record AssignmentId(UUID value) implements Serializable {

	/** A new, random identity. */
	public static AssignmentId next() {
		return new AssignmentId(UUID.randomUUID());
	}

	/** The identity that a text from an address stands for, if it has the form of one. */
	public static Optional<AssignmentId> parse(String text) {
		try {
			return Optional.of(new AssignmentId(UUID.fromString(text)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
