package org.article12.centres;

import org.article12.core.Refusal;

/** Why the register of centres is not changed. */
public enum CentreRefusal implements Refusal {

	/** Nothing differs from what is recorded. */
	CENTRE_UNCHANGED,
	/** No reason is given. */
	CENTRE_WITHOUT_REASON,
	/** The centre has work in hand, which has to be handed over before it ends. */
	CENTRE_HAS_WORK,
	/** Two absences share a day. */
	CENTRE_ABSENCES_OVERLAP,
	/** Two decisions of a kind share a day. */
	CENTRE_DECISIONS_OVERLAP,
	/** The Party that is to host the centre hosts one already. */
	CENTRE_HOST_HAS_ONE

}
