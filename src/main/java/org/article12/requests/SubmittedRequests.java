package org.article12.requests;

import java.util.stream.Stream;

import org.article12.core.act.Done;

/** The pages of the Secretariat that are about one request. */
public final class SubmittedRequests {

	private SubmittedRequests() {
	}

	/** The address of a request's page. */
	public static String page(RequestReference reference) {
		return "/triage/" + reference;
	}

	/**
	 * Leads to a request's page, which says the message of that key.
	 * @param more what the message says after the reference
	 */
	public static Done done(RequestRecord request, String key, String... more) {
		return Done.at(page(request.reference()), key,
				Stream.concat(Stream.of(request.reference().value()), Stream.of(more)).toArray(String[]::new));
	}

}
