package org.article12.imports;

import org.article12.core.Refusal;

/** Why a table is not recorded. */
public enum ImportRefusal implements Refusal {

	/** No reason is given. */
	IMPORT_WITHOUT_REASON,
	/** No row is named. */
	IMPORT_WITHOUT_ROWS,
	/** A row that is named cannot be recorded. */
	IMPORT_ROW_WRONG

}
