package org.article12.documents;

import org.article12.core.Refusal;

/** Why an act on a stored file is refused. */
public enum DocumentRefusal implements Refusal {

	/** The file is part of the record and stays. */
	DOCUMENT_KEPT

}
