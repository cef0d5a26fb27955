package org.article12.requests.web;

import org.article12.core.web.Glyph;
import org.article12.requests.Answers;

/** How far a section of the answers has come. */
enum SectionProgress {

	NOT_STARTED(Glyph.EMPTY),
	/** The portal filled it in; nobody has looked at it yet. */
	FILLED_IN(Glyph.HALF), IN_PROGRESS(Glyph.HALF), DONE(Glyph.TICK),
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
	 * @param saved whether somebody has saved it
	 * @param sound whether nothing in it keeps the request from being submitted
	 */
	static SectionProgress of(Answers.Part part, boolean saved, boolean sound) {
		if (isBlank(part)) {
			return sound ? OPTIONAL : NOT_STARTED;
		}
		if (!sound) {
			return IN_PROGRESS;
		}
		return saved ? DONE : FILLED_IN;
	}

	/** Nothing answered but what every draft starts with. */
	private static boolean isBlank(Answers.Part part) {
		Answers.Part given = (part instanceof Answers.Need need) ? new Answers.Need(need.title(), need.help(),
				need.results(), need.beneficiaries(), need.pops(), need.kind(), null) : part;
		return given.equals(Answers.NONE.part(part.section()));
	}

}
