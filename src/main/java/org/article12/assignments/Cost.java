package org.article12.assignments;

import java.util.Collection;

/**
 * What somebody pays.
 *
 * @param source who pays, in words
 * @param amount how much, in whole US dollars
 */
public record Cost(String source, long amount) {

	/** What all of it comes to, in whole US dollars. */
	public static long total(Collection<Cost> costs) {
		return costs.stream().mapToLong(Cost::amount).sum();
	}

}
