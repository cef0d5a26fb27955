package org.article12.accounts.web;

import org.jspecify.annotations.Nullable;

/** The passphrase to set; it is never shown again. */
record WelcomeForm(String passphrase) {

	WelcomeForm(@Nullable String passphrase) {
		this.passphrase = (passphrase != null) ? passphrase : "";
	}

}
