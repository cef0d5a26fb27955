package org.article12.assignments.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentStatus;
import org.article12.core.web.Glyph;

/** How far an assignment has come, as a drawing. */
final class Glyphs {

	/** The drawing for each status. */
	static final Map<AssignmentStatus, Glyph> ALL = Stream.of(AssignmentStatus.values())
		.collect(Collectors.toUnmodifiableMap(Function.identity(), Glyphs::of));

	private Glyphs() {
	}

	static Glyph of(AssignmentStatus status) {
		return switch (status) {
			case OFFERED -> Glyph.EMPTY;
			case ACCEPTED -> Glyph.HALF;
			case REPORTED -> Glyph.FULL;
			case CONFIRMED -> Glyph.TICK;
			case DECLINED, EXPIRED, CANCELLED -> Glyph.CROSS;
		};
	}

}
