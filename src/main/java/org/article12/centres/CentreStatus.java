package org.article12.centres;

/** A centre's standing with the Conference of the Parties. */
public enum CentreStatus {

	/** Put forward by its region; the next COP decides (SC-3/12). */
	NOMINATED,
	/** Confirmed by a COP for four years. */
	ENDORSED

}
