package org.article12.assignments;

import java.time.LocalDate;
import java.util.Map;

import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.requests.RequestMoved;
import org.article12.requests.RequestReference;

/**
 * What the Secretariat does about centres' parts in a request. Each verb takes the number
 * of the last history entry that the officer saw, and throws {@link RequestMoved} when
 * there is a later one; it is one transaction, which the caller may have begun.
 */
public interface Offers {

	/**
	 * Offers open areas of a request to centres.
	 * @param offers what each centre is asked
	 */
	void send(CurrentUser officer, RequestReference reference, int seen, Map<CentreCode, OfferTo> offers);

	/**
	 * Cancels what a centre was asked or works on; its areas are open again.
	 * @param words why, for the centre and the Party
	 */
	void cancel(CurrentUser officer, RequestReference reference, int seen, AssignmentId id, String words);

	/**
	 * Offers areas to one more centre: open ones, and such as another centre was asked
	 * for or works on, which are taken back from it.
	 * @param words why, for the centres from which areas are taken back, and the Party
	 */
	void handOver(CurrentUser officer, RequestReference reference, int seen, CentreCode centre, OfferTo offer,
			String words);

	/**
	 * Gives a centre longer to answer, also when its date has passed and nobody has acted
	 * on that yet.
	 * @param dueOn later than the present date, and not after {@link #latestExtension()}
	 * @param words why, for the centre and the Party
	 */
	void extend(CurrentUser officer, RequestReference reference, int seen, AssignmentId id, LocalDate dueOn,
			String words);

	/** The last day to which an answer's date can be extended today. */
	LocalDate latestExtension();

}
