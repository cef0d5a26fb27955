package org.article12.accounts.web;

import org.article12.core.web.FieldReader;
import org.springframework.validation.Errors;

/**
 * Who has forgotten the passphrase, as it is typed.
 *
 * @param email the address of the account
 */
record ForgottenForm(String email) {

	ForgottenForm {
		email = (email != null) ? email : "";
	}

	/** Says what is wrong with it. */
	void check(Errors errors) {
		new FieldReader(errors).email("email", this.email);
	}

}
