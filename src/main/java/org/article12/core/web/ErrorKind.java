package org.article12.core.web;

import org.springframework.http.HttpStatusCode;

/** The kinds of failure that have words of their own. */
enum ErrorKind {

	UNREADABLE, FORM_TOO_OLD, NOT_FOUND, CHANGED_MEANWHILE, REFUSED, TOO_LARGE, BUSY, UNEXPECTED;

	/** The kind that an HTTP status tells. */
	static ErrorKind of(HttpStatusCode status) {
		return switch (status.value()) {
			case 401, 403 -> FORM_TOO_OLD;
			case 404, 405, 410 -> NOT_FOUND;
			case 409 -> CHANGED_MEANWHILE;
			case 413 -> TOO_LARGE;
			case 422 -> REFUSED;
			case 501, 505 -> UNREADABLE;
			case 503 -> BUSY;
			default -> status.is4xxClientError() ? UNREADABLE : UNEXPECTED;
		};
	}

}
