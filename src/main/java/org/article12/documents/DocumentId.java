package org.article12.documents;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a stored file. */
public record DocumentId(UUID value) implements Serializable {

	/** A new, random identity. */
	public static DocumentId next() {
		return new DocumentId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
