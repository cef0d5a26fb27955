package org.article12.progress;

import java.util.List;
import java.util.stream.Stream;

/** The sections of the report, in their order. */
public enum SectionCode {

	/** What was asked for, and what became of it. */
	RECEIVED,
	/** What the Secretariat decided, and why. */
	DECISIONS,
	/** How long it took. */
	TIMES,
	/** What centres were asked, and what they answered. */
	OFFERS,
	/** What centres had in hand and delivered. */
	CENTRES,
	/** Where no centre can be asked, and what was left unserved. */
	GAPS,
	/** Which needs concern other conventions too. */
	SYNERGIES,
	/** What Parties thought of what was delivered. */
	EVALUATIONS,
	/** What was needed against what was given. */
	NEEDS,
	/** What is open, and whose turn it is. */
	OPEN;

	/** Its tables, in their order. */
	public List<TableCode> tables() {
		return Stream.of(TableCode.values()).filter((table) -> table.section() == this).toList();
	}

}
