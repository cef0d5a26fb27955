package org.article12.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.outbox.NotDelivered;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Troubles;
import org.article12.core.trouble.Work;
import org.article12.notifications.domain.Mail;
import org.article12.notifications.domain.MailFault;
import org.article12.notifications.domain.MailNotTaken;
import org.article12.notifications.domain.MailServer;
import org.article12.notifications.domain.MailSettings;
import org.article12.notifications.store.Mails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends stored mail. The mail's row is locked meanwhile, so that no two instances send
 * it; when the machine stops between the server's yes and the mark, the mail is sent once
 * more, under the same Message-ID.
 */
@Component
public class Sending {

	private final Mails mails;

	private final MailServer server;

	private final StillForReader forReader;

	private final Troubles troubles;

	private final MailSettings settings;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Sending(Mails mails, MailServer server, StillForReader forReader, Troubles troubles, MailSettings settings,
			TransactionTemplate transaction, Clock clock) {
		this.mails = mails;
		this.server = server;
		this.forReader = forReader;
		this.troubles = troubles;
		this.settings = settings;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Sends these mails one after the other, but those that no longer wait. One that
	 * fails holds up none of the others.
	 * @throws MailNotSent when some are to be tried again later
	 */
	public void send(List<UUID> ids) {
		@Nullable RuntimeException failed = null;
		for (UUID id : ids) {
			try {
				send(id);
			}
			catch (RuntimeException ex) {
				failed = (failed == null || failed instanceof MailNotSent) ? ex : failed;
			}
		}
		if (failed != null) {
			throw failed;
		}
	}

	/**
	 * Sends a mail, unless it no longer waits.
	 * @throws MailNotSent when it is to be tried again later
	 */
	public void send(UUID id) {
		if (this.server.isConfigured() && this.server.rests()) {
			throw new MailNotSent("Mail %s is not sent yet: the mail server failed a moment ago".formatted(id));
		}
		Optional<String> why = this.transaction.execute((_) -> attempt(id));
		if (why != null && why.isPresent()) {
			throw new MailNotSent("Mail %s is not sent yet: %s".formatted(id, why.get()));
		}
	}

	/** Tries once; the answer is why it must be tried again, if it must. */
	private Optional<String> attempt(UUID id) {
		Optional<Mail> mail = this.mails.claim(id);
		if (mail.isEmpty()) {
			return this.mails.waits(id) ? Optional.of("another instance is at it") : Optional.empty();
		}
		if (!this.server.isConfigured()) {
			this.mails.keep(id);
			return Optional.empty();
		}
		Optional<Mail> allowed = this.forReader.of(mail.get());
		return allowed.isPresent() ? give(allowed.get()) : Optional.empty();
	}

	private Optional<String> give(Mail mail) {
		try {
			this.server.give(mail.opened(), this.forReader.stop(mail));
		}
		catch (MailNotTaken ex) {
			return failed(mail, ex);
		}
		this.mails.sent(mail.id());
		if (mail.attempts() > 0) {
			this.troubles.over(Work.MAIL, mail.id().toString());
		}
		return Optional.empty();
	}

	private Optional<String> failed(Mail mail, MailNotTaken failure) {
		if (failure.fault() == MailFault.SERVER) {
			this.server.rest();
		}
		boolean forGood = failure.fault() == MailFault.FOR_GOOD
				|| mail.waitingSince().plus(this.settings.giveUpAfter()).isBefore(this.clock.instant());
		String why = failure.why();
		this.mails.notSent(mail.id(), why, forGood);
		if (forGood) {
			this.troubles.note(Work.MAIL,
					new Subject(mail.id().toString(), mail.toAddress() + ": " + mail.subject(), "/mails/" + mail.id()),
					why);
		}
		return forGood ? Optional.empty() : Optional.of(why);
	}

	/** A mail could not be sent for the time being; it is tried again. */
	public static class MailNotSent extends NotDelivered {

		MailNotSent(String why) {
			super(why);
		}

	}

}
