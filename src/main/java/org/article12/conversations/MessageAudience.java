package org.article12.conversations;

import java.util.List;

import org.article12.assignments.Involvement;

/** Who reads a message, as its writer chose. The Secretariat reads every one. */
public enum MessageAudience {

	/** Party, Secretariat, and the centres that are concerned when it is written. */
	ALL,

	/** The Secretariat and the Party. */
	SECRETARIAT_AND_PARTY,

	/** The Secretariat and one centre. */
	SECRETARIAT_AND_CENTRE,

	/** The Secretariat alone: a note. */
	SECRETARIAT;

	/** Whom somebody with that standing may write to; nobody writes past himself. */
	public static List<MessageAudience> openTo(Involvement writer) {
		return switch (writer) {
			case PARTY -> List.of(ALL, SECRETARIAT_AND_PARTY);
			case CENTRE -> List.of(ALL, SECRETARIAT_AND_CENTRE);
			case SECRETARIAT -> List.of(values());
			case FORMER_CENTRE -> List.of();
		};
	}

}
