package org.article12.requests;

import java.util.List;

import org.article12.documents.Documents;
import org.springframework.stereotype.Component;

/** What a Party changed in its request, and has not submitted yet. */
@Component
class UnsubmittedChanges {

	private final Requests requests;

	private final Documents documents;

	UnsubmittedChanges(Requests requests, Documents documents) {
		this.requests = requests;
		this.documents = documents;
	}

	/**
	 * Whether the answers are others than those last submitted, or files go with them
	 * that did not.
	 */
	boolean any(RequestId request, Answers answers) {
		List<Submission> submissions = this.requests.submissions(request);
		return submissions.isEmpty() || !submissions.getLast().titled().answers().equals(answers)
				|| this.documents.on(RequestFolder.holder(request)).stream().anyMatch((file) -> !file.isKept());
	}

}
