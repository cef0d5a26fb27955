package org.article12.notifications.domain;

import java.time.Duration;

import org.article12.core.text.EmailAddress;
import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent.
 *
 * @param from the address from which it comes; unless set, {@code article12} at the
 * portal's host
 * @param giveUpAfter for how long a mail is tried again
 */
@ConfigurationProperties("article12.mail")
public record MailSettings(@Nullable String from, @DefaultValue("7d") Duration giveUpAfter) {

	public MailSettings {
		requireAddress("article12.mail.from", from);
	}

	/** The address from which mail comes; null unless set. */
	@Nullable String sender() {
		return (this.from == null || Text.isBlank(this.from)) ? null : new EmailAddress(this.from).value();
	}

	private static void requireAddress(String setting, @Nullable String text) {
		if (text != null && !Text.isBlank(text) && EmailAddress.read(text).isEmpty()) {
			throw new IllegalArgumentException(setting + " is not an e-mail address: " + text);
		}
	}

}
