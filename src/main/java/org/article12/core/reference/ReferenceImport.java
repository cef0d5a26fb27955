package org.article12.core.reference;

/**
 * A module's part in the import of reference data. Steps run in the order of their
 * {@link org.springframework.core.annotation.Order}; a step may look up what the files of
 * earlier steps hold.
 */
public interface ReferenceImport {

	/**
	 * Reads the module's files into new entries of its registers. What is wrong is
	 * reported through the rows, and something harmless stands in for it.
	 * @return records the entries; run only when nothing is wrong with any file
	 */
	Runnable read(ImportRun run);

}
