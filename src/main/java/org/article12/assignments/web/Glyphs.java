package org.article12.assignments.web;

import org.article12.assignments.AssignmentStatus;
import org.article12.core.web.Glyph;

/** How far an assignment has come, as a drawing. */
final class Glyphs {

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
