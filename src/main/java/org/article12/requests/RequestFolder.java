package org.article12.requests;

import org.article12.documents.DocumentHolder;
import org.article12.documents.FolderId;

/** Where the files of a request lie. */
public final class RequestFolder {

	/** What files are attached to that came with the answers themselves. */
	public static final String KIND = "REQUEST";

	/** Requests in whose folder anything lies. */
	public static final RequestExtra FILES = new RequestExtra("files",
			"exists (select from document_listed d where d.folder_id = r.id)");

	private RequestFolder() {
	}

	/** The folder that all files of a request share, those of its messages too. */
	public static FolderId of(RequestId request) {
		return new FolderId(request.value());
	}

	/** What the files are attached to that came with the answers. */
	public static DocumentHolder holder(RequestId request) {
		return new DocumentHolder(KIND, request.value());
	}

}
