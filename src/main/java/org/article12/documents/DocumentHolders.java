package org.article12.documents;

import org.article12.core.CurrentUser;

/**
 * Knows who may read what is attached to records of one kind; implemented by whoever has
 * such records. Several may know about one kind: a reader whom one of them lets through
 * may read.
 */
public interface DocumentHolders {

	/** The kind of record, as in {@link DocumentHolder#kind()}. */
	String kind();

	/** Whether that user may see the record and therefore its file. */
	boolean mayRead(CurrentUser user, StoredDocument document);

}
