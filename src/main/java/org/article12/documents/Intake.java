package org.article12.documents;

import java.io.IOException;

import org.article12.documents.Upload.Content;

/**
 * Looks at a file before it is stored: its size, its kind as its content tells it, and
 * viruses. To be asked outside of a transaction, since a scan takes its time.
 */
public interface Intake {

	/** The largest file that is taken, in bytes. */
	long LARGEST_FILE = 10L * 1024 * 1024;

	/** How much all files of a folder may hold together, in bytes. */
	long LARGEST_FOLDER = 50L * 1024 * 1024;

	/**
	 * Checks a file.
	 * @param name the name that its sender gives it
	 * @param size its size in bytes
	 * @throws DocumentRefused when it is not taken
	 * @throws IOException when it cannot be read
	 */
	Upload check(String name, long size, Content content) throws IOException;

}
