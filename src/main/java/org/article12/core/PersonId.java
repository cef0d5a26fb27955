package org.article12.core;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a person who has, or had, an account. */
public record PersonId(UUID value) implements Serializable {

	/** A new, random identity. */
	public static PersonId next() {
		return new PersonId(UUID.randomUUID());
	}

	/** The identity that was written with {@link #toString()}. */
	public static PersonId of(String text) {
		return new PersonId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
