package org.article12.progress.web;

import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.progress.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What the Secretariat writes to a part of a report.
 *
 * @param written the text; empty to take it out
 * @param why what was changed, and why
 */
record NoteForm(@AtMost(Edition.MOST_OF_A_NOTE) String written,
		@Filled(message = "{progress.note.why.missing}") @AtMost(Edition.MOST_OF_A_REASON) String why) {

	NoteForm(@Nullable String written, @Nullable String why) {
		this.written = Text.clean(written);
		this.why = Text.clean(why);
	}

}
