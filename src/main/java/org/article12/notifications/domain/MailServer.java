package org.article12.notifications.domain;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.article12.accounts.PortalAddress;
import org.article12.core.outbox.OutboxSettings;
import org.article12.core.settings.MailIdentity;
import org.article12.core.text.EmailAddress;
import org.article12.core.text.Text;
import org.article12.notifications.ReplyAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server, where one is configured. */
@Component
public class MailServer {

	private final ObjectProvider<JavaMailSender> sender;

	private final MailSettings settings;

	private final Supplier<MailIdentity> identity;

	private final OutboxSettings outbox;

	private final PortalAddress portal;

	private final ObjectProvider<ReplyAddresses> replies;

	private final Clock clock;

	private volatile Instant restsUntil = Instant.MIN;

	MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings, Supplier<MailIdentity> identity,
			OutboxSettings outbox, PortalAddress portal, ObjectProvider<ReplyAddresses> replies, Clock clock) {
		this.sender = sender;
		this.settings = settings;
		this.identity = identity;
		this.outbox = outbox;
		this.portal = portal;
		this.replies = replies;
		this.clock = clock;
	}

	/**
	 * Whether mail can be sent at all: what is chosen at the build has a sender always.
	 */
	public boolean isConfigured() {
		JavaMailSender known = this.sender.getIfAvailable();
		return known != null && !(known instanceof JavaMailSenderImpl named && Text.isBlank(named.getHost()));
	}

	/** Whether the server failed a moment ago, so that it is left alone for now. */
	public boolean rests() {
		return this.clock.instant().isBefore(this.restsUntil);
	}

	/** The server cannot be reached: it is left alone for a while. */
	public void rest() {
		this.restsUntil = this.clock.instant().plus(this.outbox.retryEvery().dividedBy(2));
	}

	/**
	 * Gives a mail to the server and waits until it has taken it.
	 * @param stop the whole address by which its recipient stops such mail; null for mail
	 * that has to come
	 * @throws MailNotTaken when it has not
	 */
	public void give(Mail mail, @Nullable String stop) throws MailNotTaken {
		JavaMailSender sender = this.sender.getObject();
		MimeMessage message;
		try {
			message = sender.createMimeMessage();
			write(mail, message);
			if (stop != null) {
				// RFC 2369, and with one press RFC 8058.
				message.setHeader("List-Unsubscribe", "<" + stop + ">");
				message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
			}
		}
		catch (MessagingException | UnsupportedEncodingException | RuntimeException ex) {
			throw MailNotTaken.unwritable(ex);
		}
		try {
			sender.send(message);
		}
		catch (MailException ex) {
			if (!isTaken(ex)) {
				throw MailNotTaken.of(ex);
			}
		}
		catch (RuntimeException ex) {
			throw MailNotTaken.unforeseen(ex);
		}
	}

	/** Whether only the farewell failed: no mail did. */
	private static boolean isTaken(MailException failure) {
		return failure instanceof MailSendException sending && sending.getFailedMessages().isEmpty();
	}

	private void write(Mail mail, MimeMessage message) throws MessagingException, UnsupportedEncodingException {
		MailIdentity shown = this.identity.get();
		message.setFrom(sender(shown.name()));
		String replyTo = replyTo(mail, shown);
		if (!replyTo.isEmpty()) {
			message.setReplyTo(new InternetAddress[] { new InternetAddress(new EmailAddress(replyTo).value()) });
		}
		// What was stored before addresses had to be such may still be understood.
		InternetAddress to = new InternetAddress(new EmailAddress(mail.toAddress()).value(), true);
		to.setPersonal(OneLine.of(mail.toName()), StandardCharsets.UTF_8.name());
		message.setRecipient(MimeMessage.RecipientType.TO, to);
		message.setSubject(OneLine.of(mail.subject()), StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(mail.createdAt()));
		message.setHeader("Message-ID", mail.messageId());
		message.setHeader("Content-Language", mail.language());
		// So that no machine answers (RFC 3834, and what some servers read instead).
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("X-Auto-Response-Suppress", "All");
		MimeMultipart alternatives = new MimeMultipart("alternative");
		MimeBodyPart plain = new MimeBodyPart();
		plain.setText(mail.plain(), StandardCharsets.UTF_8.name());
		alternatives.addBodyPart(plain);
		MimeBodyPart html = new MimeBodyPart();
		html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
		alternatives.addBodyPart(html);
		message.setContent(alternatives);
	}

	/** What is answered about a request comes back to it, where mail is taken in. */
	private String replyTo(Mail mail, MailIdentity shown) {
		ReplyAddresses replies = mail.reference().isEmpty() ? null : this.replies.getIfAvailable();
		return Optional.ofNullable(replies).flatMap((known) -> known.of(mail.id())).orElse(shown.replyTo());
	}

	private InternetAddress sender(String name) throws UnsupportedEncodingException {
		InternetAddress address = new InternetAddress();
		address
			.setAddress(Objects.requireNonNullElseGet(this.settings.sender(), () -> "article12@" + this.portal.host()));
		if (!name.isEmpty()) {
			address.setPersonal(OneLine.of(name), StandardCharsets.UTF_8.name());
		}
		return address;
	}

}
