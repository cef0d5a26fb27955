package org.article12.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.core.ActingFor;
import org.article12.core.CalendarSettings;
import org.article12.core.trouble.Trouble;
import org.article12.core.trouble.Troubles;
import org.article12.notifications.domain.Addressee;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.domain.MailChoice;
import org.article12.notifications.domain.MailWords;
import org.article12.notifications.domain.Mailed;
import org.article12.notifications.domain.Told;
import org.article12.notifications.store.Choices;
import org.article12.notifications.store.Mails;
import org.article12.notifications.store.ToldItems;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the administrators once a day what the portal could not do, in their inboxes and,
 * unless one wants none, by mail.
 */
@Component
public class DailyTroubles {

	private static final String TOPIC = "TROUBLE";

	private final Troubles troubles;

	private final People people;

	private final Choices choices;

	private final ToldItems items;

	private final Mails mails;

	private final MailWords words;

	private final MessageSource messages;

	private final CalendarSettings calendar;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DailyTroubles(Troubles troubles, People people, Choices choices, ToldItems items, Mails mails, MailWords words,
			MessageSource messages, CalendarSettings calendar, TransactionTemplate transaction, Clock clock) {
		this.troubles = troubles;
		this.people = people;
		this.choices = choices;
		this.items = items;
		this.mails = mails;
		this.words = words;
		this.messages = messages;
		this.calendar = calendar;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Tells of what was not told yet; nothing where nothing went wrong. */
	public void tell() {
		this.transaction.executeWithoutResult((_) -> {
			List<Trouble> news = this.troubles.takeUntold();
			if (!news.isEmpty()) {
				this.people.administrators().forEach((administrator) -> tell(administrator, news));
			}
		});
	}

	private void tell(Recipient administrator, List<Trouble> news) {
		String said = this.messages.getMessage("notifications.troubles.told", new Object[] { news.size() },
				administrator.language());
		InboxItem item = new InboxItem(0, TOPIC, "", "", "", said, "/troubles", this.clock.instant(), false);
		String event = "trouble:" + LocalDate.ofInstant(this.clock.instant(), this.calendar.zone()) + ":"
				+ news.getFirst().id();
		Long id = this.items.add(new Told(event, null, new Addressee(administrator, new ActingFor.OfSecretariat(true)),
				item, new Mailed.Never()));
		if (id != null && this.choices.of(administrator.person()) != MailChoice.INBOX) {
			this.mails.add(List
				.of(Mails.Written.of(administrator, TOPIC, "", this.words.troubles(news, administrator), List.of(id))));
		}
	}

}
