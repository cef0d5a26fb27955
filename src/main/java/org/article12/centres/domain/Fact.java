package org.article12.centres.domain;

import java.util.Comparator;

/**
 * One thing that the register keeps of a centre.
 *
 * @param aspect what
 * @param of of what, such as an area's code; empty for what is kept once
 */
public record Fact(Aspect aspect, String of) implements Comparable<Fact> {

	private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::aspect).thenComparing(Fact::of);

	/** What is kept once. */
	public static Fact of(Aspect aspect) {
		return new Fact(aspect, "");
	}

	/** As the record of changes keeps it: the aspect, and after a blank of what it is. */
	public String recorded() {
		return this.of.isEmpty() ? this.aspect.name() : this.aspect.name() + " " + this.of;
	}

	/** From the record of changes. */
	public static Fact recorded(String recorded) {
		int blank = recorded.indexOf(' ');
		return (blank < 0) ? of(Aspect.valueOf(recorded))
				: new Fact(Aspect.valueOf(recorded.substring(0, blank)), recorded.substring(blank + 1));
	}

	@Override
	public int compareTo(Fact other) {
		return ORDER.compare(this, other);
	}

}
