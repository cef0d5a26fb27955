package org.article12.figures.store;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.article12.figures.domain.Grid;
import org.article12.figures.domain.Grids;
import org.article12.figures.domain.PictureCode;
import org.article12.figures.domain.Question;

/**
 * Remembers what was counted lately, for a few questions. One at a time is counted: it
 * takes the processor, and others' pages must find one.
 */
final class Counted {

	private static final int MOST = 8;

	private final Map<Question, Asked> lately = new LinkedHashMap<>(MOST, 0.75f, true);

	/**
	 * The figures of a picture.
	 * @param grids counts them where they are not remembered
	 */
	synchronized Grid of(Question question, PictureCode code, Supplier<Grids> grids) {
		Asked asked = this.lately.get(question);
		if (asked == null) {
			asked = new Asked(grids.get(), new EnumMap<>(PictureCode.class));
			this.lately.put(question, asked);
			forget();
		}
		Grid grid = asked.done().get(code);
		if (grid == null) {
			grid = asked.grids().of(code);
			asked.done().put(code, grid);
		}
		return grid;
	}

	private void forget() {
		if (this.lately.size() > MOST) {
			this.lately.remove(this.lately.keySet().iterator().next());
		}
	}

	/** A question, and which of its pictures were counted. */
	private record Asked(Grids grids, Map<PictureCode, Grid> done) {
	}

}
