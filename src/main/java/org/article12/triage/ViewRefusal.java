package org.article12.triage;

import org.article12.core.Refusal;

/** Why something is not done with a saved view. */
public enum ViewRefusal implements Refusal {

	/** It has no name. */
	VIEW_NAME_MISSING,
	/** The same officer has another one of that name. */
	VIEW_NAME_TAKEN,
	/** The officer has as many as one may have. */
	VIEWS_TOO_MANY,
	/** Somebody else keeps it. */
	VIEW_NOT_YOURS

}
