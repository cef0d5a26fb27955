package org.article12.progress.web;

import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.progress.Edition;
import org.jspecify.annotations.Nullable;

/** Why a publication is withdrawn, for everybody to read. */
record WithdrawForm(@Filled(message = "{progress.withdraw.why.missing}") @AtMost(Edition.MOST_OF_A_REASON) String why) {

	WithdrawForm(@Nullable String why) {
		this.why = Text.clean(why);
	}

}
