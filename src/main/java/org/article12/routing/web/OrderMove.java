package org.article12.routing.web;

import java.util.Optional;

import org.article12.routing.CriteriaOrder;
import org.article12.routing.Criterion;

/**
 * A criterion goes up or down by one place.
 *
 * @param criterion which one
 * @param up whether it goes up
 */
record OrderMove(Criterion criterion, boolean up) {

	private static final String UP = "UP-";

	private static final String DOWN = "DOWN-";

	/** The move that an address names; empty when it is none. */
	static Optional<OrderMove> read(String move) {
		return move.startsWith(UP) ? criterion(move.substring(UP.length())).map((one) -> new OrderMove(one, true))
				: move.startsWith(DOWN)
						? criterion(move.substring(DOWN.length())).map((one) -> new OrderMove(one, false))
						: Optional.empty();
	}

	/** The criterion of that name, among those that have a place. */
	static Optional<Criterion> criterion(String name) {
		return Criterion.WEIGHTED.stream().filter((criterion) -> criterion.name().equals(name)).findFirst();
	}

	/** The order after it. */
	CriteriaOrder in(CriteriaOrder order) {
		return this.up ? order.up(this.criterion) : order.down(this.criterion);
	}

}
