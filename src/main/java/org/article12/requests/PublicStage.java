package org.article12.requests;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Where a request stands, as far as the public is told. */
public enum PublicStage {

	/** Filed, and not yet found eligible. */
	RECEIVED(RequestStatus.SUBMITTED, RequestStatus.CLARIFICATION),
	/** Centres are being found, or at work. */
	HELPED(RequestStatus.ROUTING, RequestStatus.IN_DELIVERY),
	/** Every centre has reported. */
	DELIVERED(RequestStatus.DELIVERED, RequestStatus.CLOSED),
	/** It ended without help: declined, withdrawn, or no centre was found. */
	ENDED(RequestStatus.DECLINED, RequestStatus.WITHDRAWN, RequestStatus.NOT_SERVED),
	/** Being written: the public is told nothing of it. */
	UNKNOWN(RequestStatus.DRAFT);

	/** The stages in which a summary is shown. */
	public static final Set<PublicStage> SHOWN = Set.copyOf(EnumSet.of(RECEIVED, HELPED, DELIVERED));

	private final Set<RequestStatus> statuses;

	PublicStage(RequestStatus first, RequestStatus... others) {
		this.statuses = Set.copyOf(EnumSet.of(first, others));
	}

	/** The states that it stands for. */
	public Set<RequestStatus> statuses() {
		return this.statuses;
	}

	/** The stage of a request in that state. */
	public static PublicStage of(RequestStatus status) {
		return Stream.of(values()).filter((stage) -> stage.statuses.contains(status)).findFirst().orElseThrow();
	}

}
