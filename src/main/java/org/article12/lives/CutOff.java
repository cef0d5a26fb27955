package org.article12.lives;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Up to when the record is read: what was recorded later is not in what is computed.
 *
 * @param known the last day that counts, in the Secretariat's zone
 * @param before the first moment that no longer counts: the end of that day, or now where
 * the day has not ended yet
 * @param sequence the number of the last entry of all histories that counts; 0 where none
 * does
 */
public record CutOff(LocalDate known, Instant before, long sequence) {

	/** Whether anything was on record. */
	public boolean hasEntries() {
		return this.sequence > 0;
	}

}
