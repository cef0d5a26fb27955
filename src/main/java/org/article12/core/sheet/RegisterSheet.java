package org.article12.core.sheet;

import java.io.IOException;
import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.web.TableFile;

/**
 * A register that goes out as a table and comes back as one. What was taken away and
 * brought back unchanged makes no difference.
 */
public interface RegisterSheet {

	/** The register, as its address names it, such as {@code plans}. */
	String register();

	/** The address of the page on which the register is kept. */
	default String page() {
		return "/registers/" + register();
	}

	/** The columns, in the order in which they go out. */
	List<SheetColumn> columns();

	/** Writes what is on record, under the names of the columns. */
	void write(TableFile table) throws IOException;

	/** What a table would change in what is on record now. */
	Comparison compare(MappedSheet table);

	/**
	 * Records what differs, all of it or nothing.
	 * @param digest of the comparison that the person saw
	 * @param why for the history of each entry
	 * @return what was recorded
	 * @throws ComparisonMoved when the comparison is another one now
	 */
	Comparison apply(CurrentUser by, MappedSheet table, String digest, String why);

}
