package org.article12.progress;

import org.article12.core.Refusal;

/** Why something cannot be done with an edition of the report. */
public enum EditionRefusal implements Refusal {

	/** There is a draft of the same three dates already. */
	EDITION_BEGUN,
	/** It has no occasion. */
	EDITION_WITHOUT_OCCASION,
	/** It was published, and does not change any more. */
	EDITION_PUBLISHED,
	/** It is not published, so there is nothing to withdraw. */
	EDITION_NOT_PUBLISHED,
	/** What was written is what stands there. */
	EDITION_UNCHANGED,
	/** Nobody says why, or on whose decision. */
	EDITION_WITHOUT_REASON

}
