package org.article12.requests;

import java.util.EnumSet;
import java.util.Set;

/** Where a request stands in its life. Only the aggregate's verbs move it. */
public enum RequestStatus {

	/** Being written by the Party; not yet a request. */
	DRAFT,
	/** Filed; the Secretariat screens it. */
	SUBMITTED,
	/** The Party has been asked a question. */
	CLARIFICATION,
	/**
	 * Declined by the Secretariat, for a coded reason; for a time it can be opened again.
	 */
	DECLINED,
	/** Eligible; being matched to centres. */
	ROUTING,
	/** Every area is settled and at least one centre works on it. */
	IN_DELIVERY,
	/** No centre could be found for any area. */
	NOT_SERVED,
	/** Every centre has reported; the Party's confirmation is awaited. */
	DELIVERED,
	/** Confirmed by the Party. */
	CLOSED,
	/** Taken back by the Party. */
	WITHDRAWN;

	/** States in which the Party may edit its answers. */
	public static final Set<RequestStatus> EDITABLE = Set.copyOf(EnumSet.of(DRAFT, CLARIFICATION));

	/**
	 * States in which a request has come to its end: it is nobody's turn. Only a decline
	 * can be taken back, for a time.
	 */
	public static final Set<RequestStatus> TERMINAL = Set.copyOf(EnumSet.of(DECLINED, NOT_SERVED, CLOSED, WITHDRAWN));

}
