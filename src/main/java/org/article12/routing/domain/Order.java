package org.article12.routing.domain;

import org.article12.routing.Criterion;

/**
 * How values are compared. A fitness is greater when it is better, and fitnesses of areas
 * are added up: the centres of a set therefore place their areas best together when each
 * area goes to the centre that is best for it.
 */
sealed interface Order permits Weighted, FirstRules {

	/**
	 * The fitness of one area at a centre.
	 * @param values the values of {@link Criterion#WEIGHTED}
	 */
	long fitness(int[] values);

	/**
	 * What decides between two unequal fitnesses.
	 * @param better the sums of the values that make the greater one
	 * @param worse the sums of the others
	 */
	Criterion decisive(long[] better, long[] worse);

	/** Whether the points are shown with the proposal. */
	boolean showsScores();

}
