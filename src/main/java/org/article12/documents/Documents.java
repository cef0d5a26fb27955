package org.article12.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;

/**
 * Stored files. Whoever asks for them has made sure before that the reader may see the
 * record that they are attached to.
 */
public interface Documents {

	/**
	 * Stores a file, within the caller's transaction, if there is one. The same content
	 * under the same name once more on the same holder is the file that is there already.
	 * A file that is held for the user moves to the holder.
	 * @throws DocumentRefused {@code FOLDER_FULL} when the folder has no room left,
	 * {@code GONE} when the file was held and is no longer
	 */
	StoredDocument store(FolderId folder, DocumentHolder holder, Upload upload, CurrentUser user);

	/**
	 * Makes everything that is attached to a holder part of the record: from now on
	 * nothing of it can be changed or removed. Files attached later need it again.
	 */
	void keep(DocumentHolder holder);

	/** A file. */
	Optional<StoredDocument> find(DocumentId id);

	/** What is attached to a holder, the oldest first. */
	List<StoredDocument> on(DocumentHolder holder);

	/** What is attached to each of these holders, the oldest first; one query. */
	Map<DocumentHolder, List<StoredDocument>> on(Collection<DocumentHolder> holders);

	/** Everything in a folder, the oldest first. */
	List<StoredDocument> in(FolderId folder);

	/** How many bytes a folder has room for. */
	long roomIn(FolderId folder);

	/**
	 * Removes a file from a holder; one that is not there is removed already.
	 * @throws org.article12.core.Refused {@code DOCUMENT_KEPT} when it is part of the
	 * record
	 */
	void remove(DocumentHolder holder, DocumentId id);

	/** Removes a folder whose record is deleted, with everything in it. */
	void removeAll(FolderId folder);

	/**
	 * Writes a file's content, piece by piece; no database connection is held while the
	 * reader is slow.
	 */
	void write(StoredDocument document, OutputStream to) throws IOException;

}
