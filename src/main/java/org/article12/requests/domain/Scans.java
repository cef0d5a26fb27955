package org.article12.requests.domain;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.documents.DocumentHolder;
import org.article12.documents.Documents;
import org.article12.documents.Upload;
import org.article12.requests.RequestFolder;
import org.article12.requests.RequestId;
import org.springframework.stereotype.Component;

/** Scans of letters: part of the record of the request that is filed from them. */
@Component
class Scans {

	private final Documents documents;

	Scans(Documents documents) {
		this.documents = documents;
	}

	/**
	 * Attaches the scan of a letter, in the transaction of its filing.
	 * @throws org.article12.documents.DocumentRefused when there is no room for it
	 */
	void attach(RequestId request, List<Upload> scan, CurrentUser officer) {
		DocumentHolder holder = RequestFolder.holder(request);
		scan.forEach((file) -> this.documents.store(RequestFolder.of(request), holder, file, officer));
		if (!scan.isEmpty()) {
			this.documents.keep(holder);
		}
	}

}
