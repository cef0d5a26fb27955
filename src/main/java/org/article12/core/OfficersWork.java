package org.article12.core;

import org.jspecify.annotations.Nullable;

/** What is in an officer's hands; the triage module answers. */
public interface OfficersWork {

	/** How many requests a person of the Secretariat has taken that have not ended. */
	long openRequests(PersonId officer);

	/**
	 * Hands on what a person leaves behind who works at the Secretariat no longer, in the
	 * caller's transaction.
	 * @param to the colleague who gets it; null for nobody
	 * @return how many requests were handed on
	 */
	int handOn(PersonId leaver, @Nullable PersonId to, CurrentUser by);

	/** The page where they stand, as an address in the portal. */
	String page(PersonId officer);

}
