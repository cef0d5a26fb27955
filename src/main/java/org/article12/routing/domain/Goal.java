package org.article12.routing.domain;

/**
 * What makes one plan for the whole queue better than another. The first goal in which
 * two plans differ decides.
 */
enum Goal {

	/** As many areas as possible have a centre. */
	AREAS,
	/**
	 * Those who have waited longer: each covered area counts the more, the earlier its
	 * need stands in the queue.
	 */
	WAITING,
	/** As many areas as possible are with centres of round 1. */
	FIRST_ROUND,
	/** As few assignments as possible: one for each need and centre. */
	CENTRES,
	/** Most points by the criteria that weigh more than load. */
	FIT,
	/**
	 * Where several centres suit each need as well, the sum of the squares of what each
	 * centre has in hand is smallest.
	 */
	SPREAD,
	/** Most points by the other criteria, with as much work for each centre. */
	POINTS

}
