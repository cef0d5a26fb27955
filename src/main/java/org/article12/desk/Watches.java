package org.article12.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.core.PersonId;
import org.article12.requests.RequestExtra;
import org.article12.requests.RequestId;

/**
 * Which officers watch a request: each is told what its officer is told, in the way that
 * he has chosen for himself.
 */
public interface Watches {

	/** Requests that anybody watches. */
	RequestExtra WATCHED = new RequestExtra("watched",
			"exists (select from request_watch w where w.request_id = r.id)");

	/**
	 * Who watches each of them, whether or not they still work at the Secretariat; one
	 * that nobody watches is missing.
	 */
	Map<RequestId, Set<PersonId>> of(Collection<RequestId> requests);

	/** Who watches one of them. */
	default Set<PersonId> of(RequestId request) {
		return of(List.of(request)).getOrDefault(request, Set.of());
	}

	/** Somebody watches it from now on. */
	void begin(PersonId person, RequestId request);

	/** Somebody watches it no longer. */
	void end(PersonId person, RequestId request);

}
