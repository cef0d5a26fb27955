package org.article12.routing;

import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Strength;
import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/** A fact of one centre that is taken to be otherwise than the registers say. */
public sealed interface Change {

	/** The centre. */
	CentreCode centre();

	/** The centre's facts with this change. */
	CentreFacts in(CentreFacts facts);

	/** No work is offered to the centre. */
	record Suspend(CentreCode centre) implements Change {

		@Override
		public CentreFacts in(CentreFacts facts) {
			return facts.whileSuspended();
		}

	}

	/** Work is offered again to a centre that was suspended, or is away. */
	record Resume(CentreCode centre) implements Change {

		@Override
		public CentreFacts in(CentreFacts facts) {
			return facts.whileWorking();
		}

	}

	/** The centre takes on an area, or is otherwise strong in one that it has. */
	record AddArea(CentreCode centre, AreaCode area, Strength strength) implements Change {

		@Override
		public CentreFacts in(CentreFacts facts) {
			SortedMap<AreaCode, Strength> areas = new TreeMap<>(facts.areas());
			areas.put(this.area, this.strength);
			return facts.withAreas(areas);
		}

	}

	/** The centre gives up an area. */
	record RemoveArea(CentreCode centre, AreaCode area) implements Change {

		@Override
		public CentreFacts in(CentreFacts facts) {
			SortedMap<AreaCode, Strength> areas = new TreeMap<>(facts.areas());
			areas.remove(this.area);
			return facts.withAreas(areas);
		}

	}

	/**
	 * The centre declares another capacity.
	 *
	 * @param centre the centre
	 * @param capacity how many assignments it can have in hand; null for no limit
	 */
	record SetCapacity(CentreCode centre, @Nullable Integer capacity) implements Change {

		@Override
		public CentreFacts in(CentreFacts facts) {
			return facts.withCapacity(this.capacity);
		}

	}

}
