package org.article12.mailin.web;

import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/** Why a mail is set aside. */
record AsideForm(@Filled(message = "{mailin.aside.missing}") @AtMost(Written.MOST) String words) {

	AsideForm(@Nullable String words) {
		this.words = (words != null) ? words : "";
	}

}
