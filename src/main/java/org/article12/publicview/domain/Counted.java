package org.article12.publicview.domain;

import org.article12.requests.PublicStage;

/**
 * How many requests stand alike.
 *
 * @param by in which way they are counted
 * @param key the region, the year or the area
 * @param stage where they stand
 * @param published whether a summary of each is published
 * @param count how many
 */
public record Counted(Cut by, String key, PublicStage stage, boolean published, long count) {

	/** The ways in which requests are counted. */
	public enum Cut {

		REGION, YEAR, AREA

	}

}
