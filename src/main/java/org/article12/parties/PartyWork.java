package org.article12.parties;

import java.util.List;

import org.article12.core.PartyCode;

/** What of a Party's is under way; whoever keeps requests answers. */
public interface PartyWork {

	/** A Party's requests that are filed and not ended, the oldest first. */
	List<Open> openOf(PartyCode party);

	/**
	 * A request that is open.
	 *
	 * @param reference as {@code SEN-2026-0007}
	 * @param title what it is called
	 */
	record Open(String reference, String title) {

	}

}
