package org.article12.routing;

import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;

/**
 * What decided that a centre is proposed: how its round would place the areas without it.
 *
 * @param centre the centre
 * @param areas the areas that it takes, by code
 * @param by what decided
 */
public record Decided(CentreCode centre, List<AreaCode> areas, By by) {

	public Decided {
		areas = List.copyOf(areas);
	}

	/** What decided. */
	public sealed interface By {

		/**
		 * Without it, areas would stay open in its round.
		 *
		 * @param circle of which centres it is the only one
		 * @param works whether no other of them works in these areas; else another does
		 * and cannot take them at present
		 * @param areas the areas for which there is no other
		 */
		record OnlyOne(Circle circle, boolean works, List<AreaCode> areas) implements By {
		}

		/**
		 * Without it, its round would need more centres.
		 *
		 * @param more how many
		 * @param enough how many are enough with it
		 * @param areas how many areas they take together
		 */
		record Fewest(int more, int enough, int areas) implements By {
		}

		/**
		 * Without it, as many centres would do, and place the areas less well.
		 *
		 * @param criterion what decides between the two sets
		 * @param own what the chosen set comes to by it, in the criterion's measure
		 * @param other what the other set comes to
		 * @param next the centre that would stand in its place
		 */
		record Better(Criterion criterion, long own, long other, CentreCode next) implements By {
		}

		/**
		 * Without it, the areas would be placed as well in every respect; the order of
		 * the codes decides.
		 *
		 * @param next the centre that would stand in its place
		 */
		record Alphabet(CentreCode next) implements By {
		}

	}

	/** Of which centres one is the only one. */
	public enum Circle {

		/** The centres of the Party's region, of which it is one. */
		REGION,
		/** The centres that list the Party, or have it as host country. */
		LISTING,
		/** Those, and the centres of its region whose scope includes the Party. */
		SERVING,
		/** All that serve the Party or belong to its region. */
		ANY

	}

}
