package org.article12.activityreports;

/**
 * What the evaluation of centres asks for in figures: what a centre identified,
 * documented and implemented (criterion a), with which results (b), and together with
 * whom (c).
 */
public enum Figure {

	/** Needs that it was asked to help with. */
	IDENTIFIED,
	/** Activities that it took on. */
	DOCUMENTED,
	/** Activities that it delivered. */
	IMPLEMENTED,
	/** Parties that benefited, each counted once. */
	PARTIES,
	/** People who benefited. */
	PEOPLE,
	/** Women among them. */
	WOMEN,
	/** Men among them. */
	MEN,
	/** Activities delivered together with other centres. */
	JOINT,
	/** Activities delivered that other conventions ask for too. */
	SYNERGY

}
