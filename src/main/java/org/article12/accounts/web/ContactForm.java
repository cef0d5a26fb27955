package org.article12.accounts.web;

import org.article12.accounts.MessageToSecretariat;
import org.article12.accounts.domain.Person;
import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A message to the Secretariat.
 *
 * @param name of whoever writes
 * @param email where an answer is to go
 * @param words the message
 */
record ContactForm(
		@Filled(message = "{accounts.contact.name.missing}") @AtMost(value = Person.LONGEST_NAME,
				message = "{accounts.new.name.long}") String name,
		String email,
		@Filled(message = "{accounts.contact.words.missing}") @AtMost(value = MessageToSecretariat.LONGEST,
				message = "{accounts.contact.words.long}") String words) {

	ContactForm(@Nullable String name, @Nullable String email, @Nullable String words) {
		this.name = Text.line(name);
		this.email = Text.line(email);
		this.words = Text.clean(words);
	}

	/** An empty form, with what is known of the reader. */
	static ContactForm of(@Nullable CurrentUser user) {
		return (user != null) ? new ContactForm(user.name(), user.email(), "") : new ContactForm("", "", "");
	}

	/** Says what is wrong with the address. */
	void check(Errors errors) {
		new FieldReader(errors).email("email", this.email);
	}

	/**
	 * The message.
	 * @param writer who is signed in, or null
	 */
	MessageToSecretariat toCommand(@Nullable CurrentUser writer) {
		return new MessageToSecretariat(this.name, this.email, this.words, writer);
	}

}
