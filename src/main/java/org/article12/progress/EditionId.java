package org.article12.progress;

import java.util.UUID;

/** Identifies an edition of the progress report. */
public record EditionId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
