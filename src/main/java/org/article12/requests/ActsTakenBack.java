package org.article12.requests;

import java.util.List;

/**
 * Who acted on a request took it back before anybody was told: heard in the same
 * transaction, by those who keep more of an act than the request's history.
 *
 * @param request the request
 * @param from the number of the first entry that was taken back
 * @param to the number of the last
 * @param before what centres had been asked before that, as it stands again
 * @param by who acted, and took it back
 */
public record ActsTakenBack(RequestId request, int from, int to, List<AssignmentState> before, RecordedActor by) {

	public ActsTakenBack {
		before = List.copyOf(before);
	}

}
