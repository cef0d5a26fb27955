package org.article12.requests;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a request inside the portal; people know it by its reference. */
public record RequestId(UUID value) implements Serializable {

	/** A new, random identity. */
	public static RequestId next() {
		return new RequestId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
