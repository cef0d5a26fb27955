package org.article12.plans;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an activity of a National Implementation Plan. */
public record ActivityId(UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
