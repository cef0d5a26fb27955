package org.article12.requests;

import java.util.List;

/**
 * Somebody acted on the request after the form was made: the form is stale. The 409 page
 * shows what was done meanwhile.
 */
public class RequestMoved extends RuntimeException {

	private final RequestReference reference;

	private final transient List<HistoryEntry> meanwhile;

	public RequestMoved(RequestReference reference, List<HistoryEntry> meanwhile) {
		super(reference.value());
		this.reference = reference;
		this.meanwhile = List.copyOf(meanwhile);
	}

	/** The request. */
	public RequestReference reference() {
		return this.reference;
	}

	/** What was done meanwhile, as far as the user may know it. */
	public List<HistoryEntry> meanwhile() {
		return this.meanwhile;
	}

}
