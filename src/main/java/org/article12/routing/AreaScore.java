package org.article12.routing;

import java.math.BigInteger;
import java.util.List;

import org.article12.catalogue.AreaCode;

/**
 * How well a centre would take an area, with the parts of the score.
 *
 * @param area an area that the centre can take
 * @param points the values times their weights, added up; of two centres the one with
 * more points takes the area
 * @param values the value of each of {@link Criterion#WEIGHTED}, in their order, in parts
 * of {@value Criterion#ONE}
 */
public record AreaScore(AreaCode area, BigInteger points, List<Integer> values) {

	public AreaScore {
		values = List.copyOf(values);
	}

	/** The value of a weighted criterion. */
	public int value(Criterion criterion) {
		return this.values.get(criterion.ordinal());
	}

}
