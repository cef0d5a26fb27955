package org.article12.assignments;

import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.requests.RequestId;
import org.article12.requests.RequestLine;
import org.article12.requests.RequestReference;

/**
 * The one answer to whether somebody may see a request, and in which standing. What lies
 * beside a request (its conversation, documents, record) asks here.
 */
public interface ConcernedRequests {

	/** The request, where it concerns the reader; otherwise it is not to be seen. */
	Optional<Concern> find(CurrentUser reader, RequestReference reference);

	/** The same by the request's identity. */
	Optional<Concern> find(CurrentUser reader, RequestId request);

	/**
	 * What a line says of a submitted request, where that concerns the reader: less to
	 * read than all of it.
	 */
	Optional<RequestLine> line(CurrentUser reader, RequestReference reference);

	/**
	 * In which standing the reader sees a submitted request of that Party; empty where in
	 * none.
	 */
	Optional<Involvement> standing(CurrentUser reader, RequestId request, PartyCode party);

}
