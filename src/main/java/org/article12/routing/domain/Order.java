package org.article12.routing.domain;

import java.math.BigInteger;

import org.article12.routing.Criterion;

/**
 * How values are compared. A fitness is as many numbers as the order is wide, and greater
 * when it is better: the first number in which two differ decides. Fitnesses of areas are
 * added up, number by number: the centres of a set therefore place their areas best
 * together when each area goes to the centre that is best for it.
 */
sealed interface Order permits Weighted, FirstRules {

	/** Of how many numbers a fitness is. */
	int width();

	/**
	 * The fitness of one area at a centre.
	 * @param values the values of {@link Criterion#WEIGHTED}
	 */
	long[] fitness(int[] values);

	/**
	 * The fitness as one number, as it is shown.
	 * @param values the values of {@link Criterion#WEIGHTED}
	 */
	BigInteger points(int[] values);

	/**
	 * What decides between two unequal fitnesses.
	 * @param better the sums of the values that make the greater one
	 * @param worse the sums of the others
	 */
	Criterion decisive(long[] better, long[] worse);

	/** Whether the points are shown with the proposal. */
	boolean showsScores();

}
