package org.article12.core;

/** Why something is not written as one file. */
public enum TooLong implements Refusal {

	/** It would be a PDF of too many pages. */
	PAPER_TOO_LONG,
	/** A text has more characters than fit. */
	TEXT_TOO_LONG,
	/** A workbook cannot hold so many rows. */
	TABLE_TOO_LONG

}
