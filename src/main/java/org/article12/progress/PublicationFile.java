package org.article12.progress;

/** In which forms an edition is published. */
public enum PublicationFile {

	/** The body of its page, as HTML. */
	PAGE,
	/** On paper. */
	PDF,
	/** A workbook with a sheet for each table. */
	XLSX,
	/** All its numbers in one table. */
	CSV

}
