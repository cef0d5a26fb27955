package org.article12.notifications;

import org.article12.core.Refusal;

/** Why something is not taken back. */
public enum UndoRefusal implements Refusal {

	/** The others have been told. */
	TOLD_ALREADY

}
