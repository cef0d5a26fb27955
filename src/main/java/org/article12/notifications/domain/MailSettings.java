package org.article12.notifications.domain;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.mail.internet.InternetAddress;

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
 * @param replyTo the address to which an answer goes, if it is another one
 * @param giveUpAfter for how long a mail is tried again
 */
@ConfigurationProperties("article12.mail")
public record MailSettings(@Nullable String from, @Nullable String replyTo, @DefaultValue("7d") Duration giveUpAfter) {

	public MailSettings {
		requireAddress("article12.mail.from", from);
		requireAddress("article12.mail.reply-to", replyTo);
	}

	/** From which address mail comes, with its name; null unless set. */
	@Nullable InternetAddress sender() {
		return address(this.from);
	}

	/** The address to which an answer goes; null unless set. */
	@Nullable InternetAddress answersTo() {
		return address(this.replyTo);
	}

	private static void requireAddress(String setting, @Nullable String text) {
		if (text != null && !Text.isBlank(text) && EmailAddress.read(text).isEmpty()) {
			throw new IllegalArgumentException(setting + " is not an e-mail address: " + text);
		}
	}

	private static @Nullable InternetAddress address(@Nullable String text) {
		if (text == null || Text.isBlank(text)) {
			return null;
		}
		int bracket = text.indexOf('<');
		String name = (bracket > 0) ? text.substring(0, bracket).strip().replaceAll("^\"|\"$", "") : "";
		try {
			return new InternetAddress(new EmailAddress(text).value(), name.isEmpty() ? null : OneLine.of(name),
					StandardCharsets.UTF_8.name());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
