package org.article12.mailin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;

import org.article12.accounts.MessagePace;
import org.article12.conversations.MessageRefused;
import org.article12.conversations.NewMessage;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.documents.DocumentRefused;
import org.article12.documents.Upload;
import org.article12.mailin.domain.MailReader;
import org.article12.mailin.domain.MailedAnswers;
import org.article12.mailin.domain.ReceivedMail;
import org.article12.mailin.domain.ReceivedMail.Bounced;
import org.article12.mailin.domain.Verdict;
import org.article12.mailin.domain.WhyWaiting;
import org.article12.mailin.store.ReceivedMails;
import org.article12.mailin.store.ReceivedMails.ReceivedState;
import org.article12.notifications.SentMail;
import org.article12.notifications.SentMails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in mails that came: an answer to a mail of the portal from somebody who may write
 * there becomes a message, what machines sent is noted, and all else waits for an
 * officer. Each mail is taken in once, however often it is handed over.
 */
@Service
public class Reception {

	private final MailReader reader;

	private final MailedAnswers answers;

	private final ReceivedMails received;

	private final SentMails sent;

	private final MessagePace pace;

	private final TransactionTemplate transaction;

	Reception(MailReader reader, MailedAnswers answers, ReceivedMails received, SentMails sent, MessagePace pace,
			TransactionTemplate transaction) {
		this.reader = reader;
		this.answers = answers;
		this.received = received;
		this.sent = sent;
		this.pace = pace;
		this.transaction = transaction;
	}

	/**
	 * Takes in a mail.
	 * @param file the mail as it came
	 * @throws IOException when the file cannot be read
	 */
	public void take(Path file) throws IOException {
		ReceivedMail mail = read(file);
		if (this.received.knows(mail.identity())) {
			return;
		}
		switch (mail.nature()) {
			case LETTER -> letter(mail, file);
			case REPORT -> this.transaction.executeWithoutResult((_) -> report(mail));
			case OWN, AUTOMATIC, LIST -> this.transaction.executeWithoutResult((_) -> this.received
				.add(UUID.randomUUID(), mail, "", ReceivedState.NOT_FOR_US, mail.nature().name()));
		}
	}

	/**
	 * Notes a mail that is larger than is taken; it stays where it was fetched.
	 * @param mail its head
	 */
	public void tooLarge(MimeMessage mail) throws IOException {
		try {
			ReceivedMail head = this.reader.head(mail);
			this.transaction.executeWithoutResult((_) -> this.received.add(UUID.randomUUID(), head, "",
					ReceivedState.WAITING, WhyWaiting.TOO_LARGE.name()));
		}
		catch (MessagingException ex) {
			throw new IOException(ex);
		}
	}

	private ReceivedMail read(Path file) throws IOException {
		try (SharedFileInputStream in = new SharedFileInputStream(file.toFile())) {
			return this.reader.read(new MimeMessage(null, in));
		}
		catch (MessagingException | RuntimeException ex) {
			return ReceivedMail.unreadable(file);
		}
	}

	private void report(ReceivedMail mail) {
		Bounced bounced = mail.bounced();
		SentMail failed = (bounced != null) ? this.sent.find(bounced.messageId()).orElse(null) : null;
		this.received.add(UUID.randomUUID(), mail, (failed != null) ? failed.reference() : "", ReceivedState.NOT_FOR_US,
				mail.nature().name());
		if (bounced != null && failed != null) {
			this.sent.cameBack(failed, bounced.why());
		}
	}

	private void letter(ReceivedMail mail, Path file) throws IOException {
		Verdict verdict = this.answers.judge(mail);
		if (verdict instanceof Verdict.Message message) {
			verdict = this.pace.allows(message.writer().id()) ? post(mail, message, file)
					: new Verdict.Waits(WhyWaiting.TOO_MANY, message.reference());
		}
		if (verdict instanceof Verdict.Waits waits) {
			keep(mail, waits, file);
		}
	}

	private Verdict post(ReceivedMail mail, Verdict.Message message, Path file) throws IOException {
		try (SharedFileInputStream in = new SharedFileInputStream(file.toFile())) {
			// Once more, since what is attached is read from the open file.
			ReceivedMail open = this.reader.read(new MimeMessage(null, in));
			List<Upload> files = new ArrayList<>();
			NewMessage written = this.answers.written(open, message, files);
			this.transaction.executeWithoutResult((_) -> {
				if (this.received.add(UUID.randomUUID(), mail, message.reference(), ReceivedState.POSTED, "")) {
					this.answers.post(message, written);
				}
			});
			return message;
		}
		catch (MessageRefused refused) {
			return new Verdict.Waits(switch (refused.reason()) {
				case CENTRES_JOINED, CENTRE_LEFT -> WhyWaiting.READERS_CHANGED;
				case EMPTY -> WhyWaiting.EMPTY;
				case WRITER_LEFT, NOT_OPEN -> WhyWaiting.MAY_NOT_WRITE;
			}, message.reference());
		}
		catch (DocumentRefused refused) {
			return new Verdict.Waits(WhyWaiting.NO_ROOM, message.reference());
		}
		catch (NotVisible refused) {
			return new Verdict.Waits(WhyWaiting.MAY_NOT_WRITE, message.reference());
		}
		catch (Refused refused) {
			return new Verdict.Waits(WhyWaiting.TOO_LONG, message.reference());
		}
		catch (MessagingException ex) {
			return new Verdict.Waits(WhyWaiting.UNREADABLE, message.reference());
		}
	}

	private void keep(ReceivedMail mail, Verdict.Waits waits, Path file) {
		this.transaction.executeWithoutResult((_) -> {
			UUID id = UUID.randomUUID();
			if (this.received.add(id, mail, waits.reference(), ReceivedState.WAITING, waits.why().name())) {
				this.received.keep(id, file);
			}
		});
	}

}
