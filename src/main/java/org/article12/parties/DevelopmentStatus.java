package org.article12.parties;

/** A Party's development status, on which its eligibility rests (Article 12.1). */
public enum DevelopmentStatus {

	/** A developing-country Party. */
	DEVELOPING,
	/** A Party with an economy in transition. */
	ECONOMY_IN_TRANSITION,
	/** A developed-country Party. */
	DEVELOPED

}
