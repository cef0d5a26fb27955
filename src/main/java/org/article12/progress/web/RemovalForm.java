package org.article12.progress.web;

import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.progress.Edition;
import org.jspecify.annotations.Nullable;

/** Why a draft is deleted. */
record RemovalForm(@Filled(message = "{progress.remove.why.missing}") @AtMost(Edition.MOST_OF_A_REASON) String why) {

	RemovalForm(@Nullable String why) {
		this.why = Text.clean(why);
	}

}
