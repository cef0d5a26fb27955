package org.article12.routing;

/** How well an area is covered for a Party, the worst first. */
public enum CoverageLevel {

	/** No centre that stands for the Party can take the area. */
	NONE,
	/** Centres that stand for the Party have the area, but all have their hands full. */
	FULL,
	/** Only centres of round 2 can take it. */
	SECOND,
	/** One centre of round 1 can take it. */
	ONE,
	/** Several centres of round 1 can take it. */
	SEVERAL;

	/** Whether routing would answer with a gap. */
	public boolean isGap() {
		return this == NONE || this == FULL;
	}

}
