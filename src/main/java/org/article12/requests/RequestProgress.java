package org.article12.requests;

import java.util.Map;

import org.article12.core.CentreCode;

/**
 * Moves a request along when offers go out, are answered, and are delivered on. Each is
 * called in the transaction of the act, by whoever holds the lock on the request: either
 * both are done, or neither.
 */
public interface RequestProgress {

	/**
	 * Offers go out.
	 * @param offers what each centre is asked to take, and until when it may answer
	 * @param by the officer who sends them
	 */
	void offered(RequestId request, Map<CentreCode, Particulars.Offered> offers, RecordedActor by);

	/**
	 * An offer comes to an answer, or to its end without one.
	 * @param settled what happened, which areas the centre takes, and which go back
	 * @param by who answers; the calendar where the date passed
	 */
	void settled(RequestId request, CentreCode centre, Particulars.Settlement settled, RecordedActor by);

	/**
	 * A centre has longer to answer an offer.
	 * @param prolonged which areas it may still take, until when now, and why
	 */
	void extended(RequestId request, CentreCode centre, Particulars.OfferProlonged prolonged, RecordedActor by);

	/**
	 * A centre notes something about the work that it accepted.
	 * @param note what happened, and when the work's next step is due
	 */
	void noted(RequestId request, CentreCode centre, Particulars.WorkNote note, RecordedActor by);

	/**
	 * A centre reports delivery.
	 * @param delivered what it reports, and on which areas
	 */
	void delivered(RequestId request, CentreCode centre, Particulars.Delivered delivered, RecordedActor by);

}
