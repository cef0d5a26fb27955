package org.article12.notifications;

import java.util.List;
import java.util.Optional;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.core.PersonId;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.store.ToldItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the daily mails: to each who wants one, what is new since the last. */
@Component
public class Digests {

	private final ToldItems items;

	private final People people;

	private final MailWriter writer;

	private final OneByOne oneByOne;

	private final TransactionTemplate transaction;

	Digests(ToldItems items, People people, MailWriter writer, OneByOne oneByOne, TransactionTemplate transaction) {
		this.items = items;
		this.people = people;
		this.writer = writer;
		this.oneByOne = oneByOne;
		this.transaction = transaction;
	}

	/** Writes them; who has nothing new gets none, and nobody gets two of the same. */
	public void write() {
		this.oneByOne.each(Work.TELLING, this.items.awaitingDigest(),
				(person) -> new Subject("daily:" + person, person.toString(), "/accounts/" + person),
				(person) -> Boolean.TRUE.equals(this.transaction.execute((_) -> write(person))));
	}

	private boolean write(PersonId person) {
		List<InboxItem> news = this.items.takeForDigest(person);
		Optional<Recipient> recipient = this.people.find(person);
		if (recipient.isEmpty() || news.isEmpty()) {
			return false;
		}
		this.writer.writeDigest(recipient.get(), news);
		return true;
	}

}
