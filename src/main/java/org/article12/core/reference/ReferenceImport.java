package org.article12.core.reference;

import java.util.List;

/**
 * A module's part in the import of reference data. Steps run in the order of their
 * {@link org.springframework.core.annotation.Order}; a step may look up what the files of
 * earlier steps hold.
 */
public interface ReferenceImport {

	/**
	 * Reads the module's files and says what its tables are to hold, tables that others
	 * refer to first. What is wrong is reported through the rows.
	 */
	List<TableContent> read(ImportRun run);

}
