package org.article12.requests.web;

import org.article12.core.web.Glyph;
import org.article12.requests.Answers;
import org.article12.requests.store.SavedSections.How;
import org.jspecify.annotations.Nullable;

/** How far a section of the answers has come. */
enum SectionProgress {

	NOT_STARTED(Glyph.EMPTY),
	/** The portal filled it in; nobody has looked at it yet. */
	FILLED_IN(Glyph.HALF), IN_PROGRESS(Glyph.HALF),
	/** Somebody had done with it, and something in it is missing or to be corrected. */
	TO_LOOK_AT(Glyph.QUARTER), DONE(Glyph.TICK),
	/** Nothing is asked that must be answered, and nothing has been. */
	OPTIONAL(Glyph.EMPTY);

	private final Glyph glyph;

	SectionProgress(Glyph glyph) {
		this.glyph = glyph;
	}

	/** The drawing beside the word. */
	Glyph glyph() {
		return this.glyph;
	}

	/**
	 * How far a section has come.
	 * @param saved how somebody has saved it; null when nobody has
	 * @param sound whether nothing in it keeps the request from being submitted
	 */
	static SectionProgress of(Answers.Part part, @Nullable How saved, boolean sound) {
		if (saved == How.BY_HAND) {
			return !sound ? TO_LOOK_AT : isBlank(part) ? OPTIONAL : DONE;
		}
		if (isBlank(part)) {
			return sound ? OPTIONAL : NOT_STARTED;
		}
		return (sound && saved == null) ? FILLED_IN : IN_PROGRESS;
	}

	/** Nothing answered but what every draft starts with. */
	private static boolean isBlank(Answers.Part part) {
		Answers.Part given = (part instanceof Answers.Need need) ? new Answers.Need(need.title(), need.help(),
				need.results(), need.beneficiaries(), need.pops(), need.kind(), null) : part;
		return given.equals(Answers.NONE.part(part.section()));
	}

}
