package org.article12.assignments;

import java.util.EnumSet;
import java.util.Set;

/** Where an assignment stands. */
public enum AssignmentStatus {

	/** The centre has been asked and has not answered. */
	OFFERED,
	/** The centre works on it. */
	ACCEPTED,
	/** The centre has reported delivery. */
	REPORTED,
	/** The Party has confirmed what was delivered. */
	CONFIRMED,
	/** The centre said no. */
	DECLINED,
	/** The date for the centre's answer passed. */
	EXPIRED,
	/** Taken back by the Secretariat, or with the request. */
	CANCELLED;

	/** What counts as open work of a centre. */
	public static final Set<AssignmentStatus> OPEN_WORK = Set.copyOf(EnumSet.of(OFFERED, ACCEPTED));

	/** What somebody of a centre can have in hand: it has not ended. */
	public static final Set<AssignmentStatus> HELD = Set.copyOf(EnumSet.of(OFFERED, ACCEPTED, REPORTED));

	/** Ended without delivery: the centre keeps only its own record of it. */
	public static final Set<AssignmentStatus> LAPSED = Set.copyOf(EnumSet.of(DECLINED, EXPIRED, CANCELLED));

}
