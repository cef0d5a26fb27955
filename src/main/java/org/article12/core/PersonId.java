package org.article12.core;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a person who has, or had, an account. */
public record PersonId(UUID value) implements Serializable {

	/** A new, random identity. */
	public static PersonId next() {
		return new PersonId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
