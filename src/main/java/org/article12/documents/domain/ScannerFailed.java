package org.article12.documents.domain;

/** The virus scanner gave no answer that says anything about the file. */
class ScannerFailed extends RuntimeException {

	ScannerFailed(String message) {
		super(message);
	}

	ScannerFailed(Throwable cause) {
		super(cause.toString(), cause);
	}

}
