package org.article12.plans;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a National Implementation Plan. */
public record PlanId(UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
