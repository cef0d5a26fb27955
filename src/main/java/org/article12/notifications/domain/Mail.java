package org.article12.notifications.domain;

import java.time.Instant;
import java.util.UUID;

import org.article12.accounts.AccountNotice;
import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is stored.
 *
 * @param id identifies it
 * @param person who gets it; null for an address that is no account's
 * @param topic what it is about, as the message bundle knows it
 * @param reference the request's reference; empty for a daily mail
 * @param toName the recipient's name
 * @param toAddress the recipient's address
 * @param language the language in which it is written
 * @param messageId its Message-ID, the same for each attempt
 * @param subject its subject
 * @param plain as plain text
 * @param html the same as HTML
 * @param state what has become of it
 * @param createdAt when it was written
 * @param waitingSince since when it is meant to be sent
 * @param attempts how many times it was given to the mail server
 * @param attemptedAt when it was last given to the mail server
 * @param sentAt when the mail server took it
 * @param failure what the mail server last said against it
 * @param secret the secret of the link that it carries, which its text does not hold;
 * empty once it has gone, null when it carries none
 */
public record Mail(UUID id, @Nullable PersonId person, String topic, String reference, String toName, String toAddress,
		String language, String messageId, String subject, String plain, String html, MailState state,
		Instant createdAt, Instant waitingSince, int attempts, @Nullable Instant attemptedAt, @Nullable Instant sentAt,
		@Nullable String failure, @Nullable String secret) {

	/** The mail as its recipient reads it, with the link's secret in its place. */
	public Mail opened() {
		return (this.secret != null) ? with(this.secret) : this;
	}

	/** The mail as others read it, without the link's secret. */
	public Mail closed() {
		return with("…");
	}

	/** Whether it can be sent again: the link that it carries is still at hand. */
	public boolean isComplete() {
		return this.secret == null || !this.secret.isEmpty();
	}

	private Mail with(String shown) {
		return saying(new MailText(this.subject, this.plain.replace(AccountNotice.SECRET, shown),
				this.html.replace(AccountNotice.SECRET, shown)));
	}

	/** The same mail with another text. */
	public Mail saying(MailText text) {
		return new Mail(this.id, this.person, this.topic, this.reference, this.toName, this.toAddress, this.language,
				this.messageId, text.subject(), text.plain(), text.html(), this.state, this.createdAt,
				this.waitingSince, this.attempts, this.attemptedAt, this.sentAt, this.failure, this.secret);
	}

}
