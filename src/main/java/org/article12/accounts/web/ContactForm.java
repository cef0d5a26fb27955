package org.article12.accounts.web;

import org.article12.core.CurrentUser;
import org.article12.core.text.EmailAddress;
import org.article12.core.text.Longest;
import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A message to the Secretariat.
 *
 * @param name of whoever writes
 * @param email where an answer is to go
 * @param words the message
 */
record ContactForm(@Longest(OwnName.LONGEST) String name, String email,
		@Longest(ContactForm.LONGEST_MESSAGE) String words) {

	static final int LONGEST_MESSAGE = 5000;

	ContactForm(@Nullable String name, @Nullable String email, @Nullable String words) {
		this.name = Text.line(name);
		this.email = Text.line(email);
		this.words = Text.clean(words);
	}

	/** An empty form, with what is known of the reader. */
	static ContactForm of(@Nullable CurrentUser user) {
		return (user != null) ? new ContactForm(user.name(), user.email(), "") : new ContactForm("", "", "");
	}

	void check(Errors errors) {
		if (Text.isBlank(this.name)) {
			errors.rejectValue("name", "accounts.contact.name.missing");
		}
		else if (Text.length(this.name) > OwnName.LONGEST) {
			errors.rejectValue("name", "accounts.new.name.long");
		}
		EmailAddress.fault(this.email)
			.ifPresent((fault) -> errors.rejectValue("email", fault.getCodes()[0], fault.getArguments(), null));
		if (Text.isBlank(this.words)) {
			errors.rejectValue("words", "accounts.contact.words.missing");
		}
		else if (Text.length(this.words) > LONGEST_MESSAGE) {
			errors.rejectValue("words", "accounts.contact.words.long");
		}
	}

}
