package org.article12.lives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.article12.plans.PlanHistory;
import org.article12.requests.RequestReference;

/**
 * The lives of all requests that were ever submitted, as they were known. Drafts have
 * none, and what was taken back never was.
 */
public interface Lives {

	/**
	 * The record at the end of a day. Of a day that has ended it is the same for ever; of
	 * today it is the record as it is now.
	 */
	CutOff cutOff(LocalDate known);

	/** The record as it is now. */
	CutOff now();

	/** The day on which the first entry of all histories became known; empty before. */
	Optional<LocalDate> firstKnown();

	/**
	 * Tells of each life as it was known, one after the other in any order, however many
	 * there are: nothing is kept of those that were told.
	 * @param to must neither keep what it is given nor ask the database for each of them
	 * @throws org.article12.core.NotReadyYet when so much is not kept yet that nobody
	 * would wait for it
	 */
	void each(CutOff cutOff, Consumer<Life> to);

	/**
	 * The same of those that were open at some time between two moments: received before
	 * the second, and not ended before the first. They are told faster.
	 */
	void eachOpen(CutOff cutOff, Instant from, Instant until, Consumer<Life> to);

	/** One life as it was known; empty where no such request was on record. */
	Optional<Life> of(RequestReference reference, CutOff cutOff);

	/** The registers and settings as they were known. */
	KnownRegisters registers(CutOff cutOff);

	/**
	 * What activities of plans were called, by id; ids that were not on record are left
	 * out.
	 * @param ids as {@link Filing#activities()} has them
	 */
	Map<String, PlanHistory.ActivityThen> activities(Collection<String> ids, CutOff cutOff);

}
