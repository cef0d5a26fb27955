package org.article12.notifications;

import java.util.List;
import java.util.Optional;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.store.ToldItems;
import org.article12.notifications.store.ToldItems.Gathering;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes one mail to each reader on what was said of a request within a few minutes, and
 * on a batch of acts.
 */
@Component
public class GatheredMails {

	private final ToldItems items;

	private final People people;

	private final MailWriter writer;

	private final OneByOne oneByOne;

	private final TransactionTemplate transaction;

	GatheredMails(ToldItems items, People people, MailWriter writer, OneByOne oneByOne,
			TransactionTemplate transaction) {
		this.items = items;
		this.people = people;
		this.writer = writer;
		this.oneByOne = oneByOne;
		this.transaction = transaction;
	}

	/** Writes those whose time has come. */
	public void write() {
		this.oneByOne.each(Work.TELLING, this.items.gathered(),
				(one) -> new Subject("gathered:" + one.person() + ":" + one.what(), one.person().toString(),
						"/accounts/" + one.person()),
				(one) -> Boolean.TRUE.equals(this.transaction.execute((_) -> write(one))));
	}

	private boolean write(Gathering gathering) {
		List<InboxItem> items = this.items.take(gathering);
		Optional<Recipient> reader = this.people.find(gathering.person());
		if (reader.isEmpty() || items.isEmpty()) {
			return false;
		}
		if (items.stream().map(InboxItem::reference).distinct().count() > 1) {
			this.writer.writeBatch(reader.get(), items);
		}
		else {
			this.writer.write(reader.get(), items);
		}
		return true;
	}

}
