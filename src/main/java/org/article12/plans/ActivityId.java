package org.article12.plans;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies an activity of a National Implementation Plan. */
public record ActivityId(UUID value) implements Serializable {

	/** The id that a text is, if it is one. */
	public static Optional<ActivityId> read(String text) {
		try {
			return Optional.of(new ActivityId(UUID.fromString(text)));
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
