package org.article12.routing;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * One plan for all needs that wait, beside the proposals that each of them gets by
 * itself.
 *
 * @param needs every need, in the order of the queue
 * @param centres every centre of the register, by code
 * @param alone what the proposals come to when each is made as if no other need waited
 * @param inTurn what they come to when each need is served after those before it
 * @param together what the plan comes to
 * @param proof what is proved of the plan
 */
public record QueuePlan(List<Planned> needs, List<Share> centres, Tally alone, Tally inTurn, Tally together,
		Proof proof) {

	public QueuePlan {
		needs = List.copyOf(needs);
		centres = List.copyOf(centres);
	}

	/**
	 * How many areas the plan covers that the proposals in turn do not; never below 0.
	 */
	public int gain() {
		return this.together.areas() - this.inTurn.areas();
	}

	/**
	 * A need in the plan. Each map says which centre is to take which area; areas that
	 * stay open are missing.
	 *
	 * @param reference the request's reference
	 * @param alone its own proposal, as if no other need waited
	 * @param inTurn its proposal once those before it are served
	 * @param together the plan
	 * @param differences where the plan is not its own proposal, by area
	 */
	public record Planned(String reference, SortedMap<AreaCode, CentreCode> alone,
			SortedMap<AreaCode, CentreCode> inTurn, SortedMap<AreaCode, CentreCode> together,
			List<Difference> differences) {

		public Planned {
			alone = Collections.unmodifiableSortedMap(new TreeMap<>(alone));
			inTurn = Collections.unmodifiableSortedMap(new TreeMap<>(inTurn));
			together = Collections.unmodifiableSortedMap(new TreeMap<>(together));
			differences = List.copyOf(differences);
		}

	}

	/**
	 * An area that the plan places elsewhere than the need's own proposal.
	 *
	 * @param area the area
	 * @param alone the centre of its own proposal
	 * @param together the centre of the plan; null where the area stays open
	 * @param cause why
	 */
	public record Difference(AreaCode area, CentreCode alone, @Nullable CentreCode together, Cause cause) {
	}

	/** What is proved of a plan. */
	public enum Proof {

		/** No plan within capacities is better. */
		BEST,
		/** No plan within capacities covers more areas. */
		MOST_AREAS,
		/** Only that it covers no fewer areas than the proposals in turn. */
		NONE

	}

	/** Why the plan is not a need's own proposal. */
	public enum Cause {

		/** Every centre that could take the area gives its room to other needs. */
		NO_ROOM,
		/** The centre of its own proposal gives its room to other needs. */
		ROOM_FOR_OTHERS,
		/** Another of the need's areas goes elsewhere, and this one with it. */
		FEWER_CENTRES,
		/** Work is spread more evenly so, and the centres suit as well. */
		EVEN_SPREAD

	}

	/**
	 * What a centre would have in hand.
	 *
	 * @param centre the centre
	 * @param capacity how many assignments it can have in hand; null means no limit
	 * @param openWork how many it has in hand now
	 * @param alone how many more it would be asked to take by the proposals, each alone
	 * @param inTurn by the proposals in turn
	 * @param together by the plan
	 */
	public record Share(CentreCode centre, @Nullable Integer capacity, int openWork, int alone, int inTurn,
			int together) {

		/** Whether the proposals or the plan would ask it at all. */
		public boolean isAsked() {
			return this.alone + this.inTurn + this.together > 0;
		}

	}

	/**
	 * What a way of serving all needs comes to.
	 *
	 * @param areas how many areas have a centre
	 * @param assignments how many assignments that makes: one for each need and centre
	 * @param beyond how many of these are beyond what centres can take
	 * @param most how many assignments the busiest of the centres that are asked would
	 * have in hand
	 */
	public record Tally(int areas, int assignments, int beyond, int most) {
	}

}
