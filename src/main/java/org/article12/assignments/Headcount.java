package org.article12.assignments;

/**
 * How many people benefited, women and men counted separately.
 *
 * @param people all of them, also where it is not known who of them are women or men
 * @param women how many of them are women
 * @param men how many of them are men
 */
public record Headcount(int people, int women, int men) {

	public Headcount {
		if (women < 0 || men < 0 || (long) women + men > people) {
			throw new IllegalArgumentException("%d women and %d men of %d".formatted(women, men, people));
		}
	}

}
