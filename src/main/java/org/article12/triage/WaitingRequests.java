package org.article12.triage;

import java.util.List;

import org.article12.requests.RequestId;
import org.article12.triage.domain.QueuePage;

/** The requests that wait for centres: those in routing that have an open area. */
public interface WaitingRequests {

	/** So far they are counted. */
	int COUNTED = QueuePage.MOST;

	/**
	 * Those that have waited longest, in the queue's order by age.
	 * @param most how many at most
	 */
	List<RequestId> first(int most);

	/** How many wait; {@link #COUNTED} where there are more. */
	int count();

}
