package org.article12.parties;

import org.article12.core.PartyCode;

/** A Party with the region that it belongs to. */
public interface PartyInRegion {

	/** Its code. */
	PartyCode code();

	/** Its UN regional group. */
	Region region();

}
