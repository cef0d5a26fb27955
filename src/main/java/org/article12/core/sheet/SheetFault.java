package org.article12.core.sheet;

import org.article12.core.Refusal;

/** Why a file is not read as a table. Nothing of it is kept then. */
public enum SheetFault implements Refusal {

	/** There is nothing in it, or no row below the heads. */
	SHEET_EMPTY,
	/** Its letters are in another encoding than UTF-8. */
	SHEET_NOT_UTF8,
	/** It is neither a CSV file nor a workbook. */
	SHEET_NOT_A_TABLE,
	/** A workbook of the time before 2007, or one that is locked with a password. */
	SHEET_OLD_OR_LOCKED,
	/** A workbook that cannot be opened, or of which a part is missing. */
	SHEET_BROKEN,
	/** The file ends within a quoted cell. Parameter: the line on which it begins. */
	SHEET_CUT_OFF,
	/** Something stands behind the closing quote of a cell. Parameter: the line. */
	SHEET_QUOTES,
	/** It is larger than may be. Parameter: the most megabytes. */
	SHEET_TOO_LARGE,
	/** It would be larger than may be once it is unpacked. */
	SHEET_UNPACKS_TOO_LARGE,
	/** It has more columns than may be. Parameter: the most. */
	SHEET_TOO_MANY_COLUMNS,
	/** It has more rows than may be. Parameter: the most. */
	SHEET_TOO_MANY_ROWS

}
