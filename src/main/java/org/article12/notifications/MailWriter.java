package org.article12.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
		write(List.of(new Letter(to, items)));
	}

	/** Writes several such mails, with few statements however many they are. */
	void write(List<Letter> letters) {
		write(letters, (letter) -> letter.items().getFirst().topic(), (letter) -> letter.items().getFirst().reference(),
				(letter) -> this.words.of(letter.items(), letter.to()));
	}

	/** Writes the daily mail. */
	void writeDigest(Recipient to, List<InboxItem> items) {
		write(List.of(new Letter(to, items)), (_) -> DIGEST, (_) -> "", (_) -> this.words.digest(items, to));
	}

	/** Writes the one mail on a batch of acts. */
	void writeBatch(Recipient to, List<InboxItem> items) {
		write(List.of(new Letter(to, items)), (_) -> BATCH, (_) -> "", (_) -> this.words.batch(items, to));
	}

	/** The text of a stored mail anew, of what of it may still be read. */
	MailText anew(Mail mail, Recipient to, List<InboxItem> items) {
		return switch (mail.topic()) {
			case DIGEST -> this.words.digest(items, to);
			case BATCH -> this.words.batch(items, to);
			default -> this.words.of(items, to);
		};
	}

	private void write(List<Letter> letters, Function<Letter, String> topic, Function<Letter, String> reference,
			Function<Letter, MailText> words) {
		// The inbox has it; mail would only come back again.
		Set<String> dead = this.dead.among(letters.stream().map((letter) -> letter.to().email()).toList());
		List<Mails.Written> written = new ArrayList<>();
		for (Letter letter : letters) {
			if (!dead.contains(letter.to().email())) {
				text(letter, words).ifPresent((text) -> written.add(Mails.Written.of(letter.to(), topic.apply(letter),
						reference.apply(letter), text, letter.items().stream().map(InboxItem::id).toList())));
			}
		}
		this.mails.add(written);
	}

	private Optional<MailText> text(Letter letter, Function<Letter, MailText> words) {
		try {
			return Optional.of(words.apply(letter));
		}
		catch (RuntimeException ex) {
			Recipient to = letter.to();
			InboxItem first = letter.items().getFirst();
			LOG.error("The mail to {} on {} cannot be written", to.person(), first.reference(), ex);
			this.troubles.note(Work.MAIL_TEXT,
					new Subject(first.id() + ":" + to.person(), to.email() + " " + first.reference(), null), ex);
			return Optional.empty();
		}
	}

	/**
	 * What is to be written to somebody.
	 *
	 * @param to to whom
	 * @param items what it tells of
	 */
	record Letter(Recipient to, List<InboxItem> items) {
	}

}
