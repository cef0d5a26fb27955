package org.article12.notifications.domain;

import java.util.List;
import java.util.Optional;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.core.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the daily mails: to each who wants one, what is new since the last. */
@Component
class Digests {

	/** The topic of a daily mail. */
	static final String TOPIC = "DIGEST";

	private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

	private final Inbox inbox;

	private final People people;

	private final Mails mails;

	private final MailWords words;

	private final TransactionTemplate transaction;

	Digests(Inbox inbox, People people, Mails mails, MailWords words, TransactionTemplate transaction) {
		this.inbox = inbox;
		this.people = people;
		this.mails = mails;
		this.words = words;
		this.transaction = transaction;
	}

	/** Writes them; who has nothing new gets none, and nobody gets two of the same. */
	void write() {
		for (PersonId person : this.inbox.awaitingDigest()) {
			try {
				this.transaction.executeWithoutResult((_) -> write(person));
			}
			catch (RuntimeException ex) {
				LOG.error("The daily mail for {} cannot be written; the others are", person, ex);
			}
		}
	}

	private void write(PersonId person) {
		List<InboxItem> news = this.inbox.takeForDigest(person);
		Optional<Recipient> recipient = this.people.find(person);
		if (recipient.isPresent() && !news.isEmpty()) {
			this.mails.add(recipient.get(), TOPIC, "", this.words.digest(news, recipient.get()));
		}
	}

}
