package org.article12.notifications;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.article12.accounts.Recipient;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Troubles;
import org.article12.core.trouble.Work;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.domain.Mail;
import org.article12.notifications.domain.MailText;
import org.article12.notifications.domain.MailWords;
import org.article12.notifications.store.DeadAddresses;
import org.article12.notifications.store.Mails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes mails on what people are told. A text that cannot be written costs its reader
 * that mail alone: the inbox has it all.
 */
@Component
public class MailWriter {

	/** The topic of a daily mail. */
	static final String DIGEST = "DIGEST";

	/** The topic of a mail on acts that were asked for with one press. */
	static final String BATCH = "BATCH";

	private static final Logger LOG = LoggerFactory.getLogger(MailWriter.class);

	private final MailWords words;

	private final Mails mails;

	private final DeadAddresses dead;

	private final Troubles troubles;

	MailWriter(MailWords words, Mails mails, DeadAddresses dead, Troubles troubles) {
		this.words = words;
		this.mails = mails;
		this.dead = dead;
		this.troubles = troubles;
	}

	/** Writes a mail on one thing, or on several of one request. */
	public void write(Recipient to, List<InboxItem> items) {
		InboxItem first = items.getFirst();
		write(to, first.topic(), first.reference(), items, () -> this.words.of(items, to));
	}

	/** Writes the daily mail. */
	void writeDigest(Recipient to, List<InboxItem> items) {
		write(to, DIGEST, "", items, () -> this.words.digest(items, to));
	}

	/** Writes the one mail on a batch of acts. */
	void writeBatch(Recipient to, List<InboxItem> items) {
		write(to, BATCH, "", items, () -> this.words.batch(items, to));
	}

	/** The text of a stored mail anew, of what of it may still be read. */
	MailText anew(Mail mail, Recipient to, List<InboxItem> items) {
		return switch (mail.topic()) {
			case DIGEST -> this.words.digest(items, to);
			case BATCH -> this.words.batch(items, to);
			default -> this.words.of(items, to);
		};
	}

	private void write(Recipient to, String topic, String reference, List<InboxItem> items, Supplier<MailText> words) {
		// The inbox has it; mail would only come back again.
		if (this.dead.find(to.email()).isPresent()) {
			return;
		}
		text(to, items.getFirst(), words).ifPresent(
				(text) -> this.mails.add(to, topic, reference, text, items.stream().map(InboxItem::id).toList()));
	}

	private Optional<MailText> text(Recipient to, InboxItem first, Supplier<MailText> words) {
		try {
			return Optional.of(words.get());
		}
		catch (RuntimeException ex) {
			LOG.error("The mail to {} on {} cannot be written", to.person(), first.reference(), ex);
			this.troubles.note(Work.MAIL_TEXT,
					new Subject(first.id() + ":" + to.person(), to.email() + " " + first.reference(), null), ex);
			return Optional.empty();
		}
	}

}
