package org.article12.routing;

/**
 * What decides between two sets of equally many centres, and between two centres for an
 * area, in this order. Each area counts once, at the centre that takes it.
 */
public enum Criterion {

	/** More areas taken by centres of the Party's region. */
	IN_REGION,
	/** More areas taken by centres for which they are a main field. */
	PRIMARY,
	/** More areas taken by centres that share a working language with the Party. */
	LANGUAGE,
	/** More areas taken by a centre whose host country is the Party. */
	HOST,
	/** More areas taken by centres that list the Party. */
	LISTED,
	/** More areas taken by centres whose looser scope includes the Party. */
	SCOPE,
	/**
	 * A lower share of capacity in use, in ten-thousandths, added up over the areas; 0
	 * where no capacity is recorded.
	 */
	LOAD,
	/** Nearer: whole kilometres, added up over the areas. */
	DISTANCE,
	/** The codes in alphabetical order, so that chance never decides. */
	CODE

}
