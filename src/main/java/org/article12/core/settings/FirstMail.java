package org.article12.core.settings;

import java.util.Map;
import java.util.Objects;

import org.article12.core.text.EmailAddress;
import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail presents itself at first: what a new database begins with.
 *
 * @param from the address from which it comes, with a name as in
 * {@code Article 12 <portal@example.org>}
 * @param replyTo the address to which an answer goes, if it is another one
 */
@ConfigurationProperties("article12.mail")
record FirstMail(@Nullable String from, @Nullable String replyTo) implements FirstValues {

	FirstMail {
		if (replyTo != null && !Text.isBlank(replyTo) && EmailAddress.read(replyTo).isEmpty()) {
			throw new IllegalArgumentException("article12.mail.reply-to is not an e-mail address: " + replyTo);
		}
	}

	@Override
	public Section section() {
		return Section.MAIL;
	}

	@Override
	public Map<String, String> values() {
		return Map.of(MailIdentity.NAME, name(), MailIdentity.REPLY_TO,
				Objects.requireNonNullElse(this.replyTo, "").strip());
	}

	private String name() {
		int bracket = (this.from != null) ? this.from.indexOf('<') : -1;
		return (this.from != null && bracket > 0) ? Text.line(this.from.substring(0, bracket)).replaceAll("^\"|\"$", "")
				: "";
	}

}
