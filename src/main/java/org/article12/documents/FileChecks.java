package org.article12.documents;

import java.io.IOException;

/** Looks at a file, wherever it comes from, before it is stored. */
public interface FileChecks {

	/**
	 * Checks a file; to be asked outside of a transaction, since a scan takes its time.
	 * @param name the name that its sender gives it
	 * @param size its size in bytes
	 * @throws DocumentRefused when it is not taken
	 * @throws IOException when it cannot be read
	 */
	Upload check(String name, long size, Upload.Content content) throws IOException;

}
