package org.article12.centres;

import java.util.Map;

import org.article12.core.PartyCode;
import org.article12.parties.Region;

/** What decides for which Parties a centre stands. */
public interface CentreReach {

	/** The UN regional group that put the centre forward. */
	Region region();

	/** The Party that hosts it. */
	PartyCode hostParty();

	/** The Parties that its list or its scope names. */
	Map<PartyCode, Service> services();

}
