package org.article12.core;

/** What is in an officer's hands; the triage module answers. */
public interface OfficersWork {

	/** How many requests a person of the Secretariat has taken that have not ended. */
	long openRequests(PersonId officer);

	/** The page where they stand, as an address in the portal. */
	String page(PersonId officer);

}
