package org.article12.progress;

import java.time.LocalDate;
import java.util.List;

import org.article12.helpoffers.OfferOfHelp;
import org.article12.lives.CutOff;
import org.article12.requests.RequestReference;

/** Computes the report on progress. */
public interface Progress {

	/**
	 * The cut-off at the end of a day.
	 * @throws org.article12.core.Refused {@link ProgressRefusal#KNOWN_IN_FUTURE},
	 * {@link ProgressRefusal#KNOWN_BEFORE_FIRST_ENTRY} or
	 * {@link ProgressRefusal#NOTHING_ON_RECORD}
	 */
	CutOff cutOff(LocalDate known);

	/**
	 * The report on a period, as it was known. A period may end after today, and the day
	 * of knowledge may lie in the period or before it: the report tells what was on
	 * record by then. A period without any request has a report without any,
	 * {@link ProgressReport#isEmpty()}.
	 * <p>
	 * Of many who ask for the same at once one computes it and the others wait; one that
	 * was computed lately is remembered.
	 * @param known the last day of which the record counts
	 * @throws org.article12.core.Refused a {@link ProgressRefusal}
	 * @throws org.article12.core.workshop.WorkshopBusy when there is no place for it now
	 */
	ProgressReport report(Period period, LocalDate known);

	/** The same up to a cut-off that was answered before. */
	ProgressReport report(Period period, CutOff cutOff);

	/**
	 * The references of the requests that a number of the report counts or is computed
	 * from, in their order; none for what counts no requests and for a row that is not
	 * there.
	 * @param row the code of a row, or {@link RowKey#TOTAL}
	 */
	List<RequestReference> requestsBehind(Period period, CutOff cutOff, TableCode table, String row, Column column);

	/**
	 * The offers of help that a number of the report counts, as they were known, by giver
	 * and number; none for what counts no offers.
	 * @param row the code of a row, or {@link RowKey#TOTAL}
	 */
	List<OfferOfHelp> offersBehind(Period period, CutOff cutOff, TableCode table, String row, Column column);

}
