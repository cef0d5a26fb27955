package org.article12.documents;

/** What the virus scanner said of a file. */
public enum Scan {

	/** The portal has no scanner. */
	NO_SCANNER,
	/** The scanner found nothing. */
	CLEAN,
	/** The scanner did not answer; the file was let through and is marked. */
	NOT_SCANNED

}
