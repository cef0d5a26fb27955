package org.article12.assignments.domain;

import org.article12.assignments.ConcernedRequests;
import org.article12.core.CurrentUser;
import org.article12.documents.DocumentHolders;
import org.article12.documents.StoredDocument;
import org.article12.requests.RequestFolder;
import org.article12.requests.RequestId;

import org.springframework.stereotype.Component;

/**
 * Who may read the files that came with a request: its Party from the first moment, all
 * others whom the request concerns once the Party has submitted them.
 */
@Component
class ConcernedReaders implements DocumentHolders {

	private final ConcernedRequests requests;

	ConcernedReaders(ConcernedRequests requests) {
		this.requests = requests;
	}

	@Override
	public String kind() {
		return RequestFolder.KIND;
	}

	@Override
	public boolean mayRead(CurrentUser user, StoredDocument document) {
		return this.requests.find(user, new RequestId(document.holder().id()))
			.filter((concern) -> switch (concern.standing()) {
				case PARTY -> true;
				case SECRETARIAT, CENTRE -> document.isKept();
				case FORMER_CENTRE -> false;
			})
			.isPresent();
	}

}
