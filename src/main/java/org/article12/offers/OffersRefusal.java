package org.article12.offers;

import org.article12.core.Refusal;

/** Why what an officer chose is not sent. */
public enum OffersRefusal implements Refusal {

	/** The centre cannot take that area at present. */
	CENTRE_CANNOT_TAKE_AREA,
	/** The centre has as much in hand as it can take. */
	CENTRE_FULL,
	/** The choice is not the proposed one, and no reason is given. */
	CHANGE_NEEDS_REASON

}
