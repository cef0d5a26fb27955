package org.article12.requests;

import java.util.List;

/**
 * Finds requests of the same Party that may ask for the same, those that are most alike
 * first, and no more than a page can show.
 */
public interface SimilarRequests {

	/** For the Party itself, which has drafts as well. */
	List<SimilarRequest> forParty(RequestRecord request);

	/** For the Secretariat, which sees only what was submitted. */
	List<SimilarRequest> forSecretariat(RequestRecord request);

}
