package org.article12.conversations;

import org.article12.core.Refusal;

/** Why something cannot be done about a message. */
public enum ConversationRefusal implements Refusal {

	/** Somebody else has written since. */
	WRITTEN_SINCE

}
