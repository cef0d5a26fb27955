package org.article12.triage.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.parties.Region;
import org.article12.requests.Actor;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which requests the queue shows. What is null or empty does not narrow it.
 *
 * @param sought what is looked for
 * @param statuses the statuses; never that of a draft
 * @param region the Party's region
 * @param party the Party
 * @param area an area asked for
 * @param turn whose turn it is, or is besides others'
 * @param overdue whether only requests are shown on which that turn's, or any turn's, due
 * date has passed
 * @param officer who has taken it
 * @param among which requests alone, whatever else they are; empty for any
 */
public record QueueFilter(Sought sought, Set<RequestStatus> statuses, @Nullable Region region,
		@Nullable PartyCode party, @Nullable AreaCode area, @Nullable WhoseTurn turn, boolean overdue,
		@Nullable TakenBy officer, Set<RequestReference> among) {

	/** Every status in which the Secretariat sees a request, in the order of its life. */
	public static final List<RequestStatus> VISIBLE = List
		.copyOf(EnumSet.complementOf(EnumSet.of(RequestStatus.DRAFT)));

	/** The statuses of requests on which something is still to be done. */
	public static final Set<RequestStatus> NOT_ENDED = quickly(
			VISIBLE.stream().filter((status) -> !RequestStatus.TERMINAL.contains(status)).toList());

	public QueueFilter(Sought sought, Set<RequestStatus> statuses, @Nullable Region region, @Nullable PartyCode party,
			@Nullable AreaCode area, @Nullable WhoseTurn turn, boolean overdue, @Nullable TakenBy officer) {
		this(sought, statuses, region, party, area, turn, overdue, officer, Set.of());
	}

	/** Those requests, wherever they stand. */
	public static QueueFilter among(Set<RequestReference> references) {
		return new QueueFilter(Sought.NOTHING, Set.copyOf(VISIBLE), null, null, null, null, false, null, references);
	}

	public QueueFilter {
		among = Set.copyOf(among);
		statuses = statuses.isEmpty() ? NOT_ENDED : quickly(statuses);
		if (statuses.contains(RequestStatus.DRAFT)) {
			throw new IllegalArgumentException("A draft is the Party's alone");
		}
	}

	// Each request of a long queue is asked whether its status is among them.
	private static Set<RequestStatus> quickly(Collection<RequestStatus> statuses) {
		return Collections.unmodifiableSet(EnumSet.copyOf(statuses));
	}

	/**
	 * Somebody whose turn it may be.
	 *
	 * @param actor who
	 * @param centre that centre alone, where it is a centre
	 */
	public record WhoseTurn(Actor actor, @Nullable CentreCode centre) {
	}

	/**
	 * Who may have taken a request.
	 *
	 * @param officer the officer; null for nobody
	 */
	public record TakenBy(@Nullable PersonId officer) {
	}

}
