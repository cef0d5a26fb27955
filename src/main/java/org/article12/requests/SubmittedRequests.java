package org.article12.requests;

import org.article12.core.NotVisible;
import org.springframework.stereotype.Component;

/** Finds what an address of the Secretariat's pages names. */
@Component
public class SubmittedRequests {

	private final Requests requests;

	SubmittedRequests(Requests requests) {
		this.requests = requests;
	}

	/** A request that has been submitted; a draft is not visible. */
	public RequestRecord find(String reference) {
		return this.requests.submitted(reference(reference)).orElseThrow(() -> new NotVisible("Request " + reference));
	}

	/** The reference that stands in an address. */
	public static RequestReference reference(String text) {
		return RequestReference.parse(text).orElseThrow(() -> new NotVisible("Request " + text));
	}

	/** The address of a request's page. */
	public static String page(RequestReference reference) {
		return "/triage/" + reference;
	}

}
