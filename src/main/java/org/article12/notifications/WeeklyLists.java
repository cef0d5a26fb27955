package org.article12.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.core.ActingFor;
import org.article12.core.CalendarSettings;
import org.article12.core.ReaderLanguage;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.notifications.domain.Addressee;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.domain.MailChoice;
import org.article12.notifications.domain.MailWords;
import org.article12.notifications.domain.Mailed;
import org.article12.notifications.domain.Told;
import org.article12.notifications.store.Choices;
import org.article12.notifications.store.Mails;
import org.article12.notifications.store.ToldItems;
import org.article12.triage.WeeklyViews;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends officers the views of the queue that they asked for, once a week each: into the
 * inbox and, unless one wants none, by mail. Who has left the Secretariat gets nothing.
 */
@Component
public class WeeklyLists {

	private static final String TOPIC = "VIEW";

	private static final ActingFor SECRETARIAT = new ActingFor.OfSecretariat(false);

	private final WeeklyViews views;

	private final People people;

	private final Choices choices;

	private final ToldItems items;

	private final Mails mails;

	private final MailWords words;

	private final MessageSource messages;

	private final OneByOne oneByOne;

	private final TransactionTemplate transaction;

	private final CalendarSettings calendar;

	private final Clock clock;

	WeeklyLists(WeeklyViews views, People people, Choices choices, ToldItems items, Mails mails, MailWords words,
			MessageSource messages, OneByOne oneByOne, TransactionTemplate transaction, CalendarSettings calendar,
			Clock clock) {
		this.views = views;
		this.people = people;
		this.choices = choices;
		this.items = items;
		this.mails = mails;
		this.words = words;
		this.messages = messages;
		this.oneByOne = oneByOne;
		this.transaction = transaction;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Sends what is due, and nothing twice. */
	public void send() {
		this.oneByOne.each(Work.TELLING, this.views.due(),
				(due) -> new Subject("view:" + due.view() + ":" + due.person(), due.view().toString(),
						"/accounts/" + due.person()),
				(due) -> Boolean.TRUE.equals(this.transaction.execute((_) -> send(due))));
	}

	private boolean send(WeeklyViews.Due due) {
		Optional<Recipient> officer = this.people.actingFor(SECRETARIAT)
			.stream()
			.filter((one) -> one.person().equals(due.person()))
			.findFirst();
		if (officer.isEmpty()) {
			this.views.end(due);
			return false;
		}
		Recipient reader = officer.get();
		Optional<WeeklyViews.Listed> listed = ReaderLanguage.in(reader.language(), () -> this.views.take(due));
		listed.ifPresent((list) -> tell(reader, due, list));
		return listed.isPresent();
	}

	private void tell(Recipient reader, WeeklyViews.Due due, WeeklyViews.Listed list) {
		Locale language = reader.language();
		String said = this.messages.getMessage("notifications.view.told", new Object[] { list.name(), list.total() },
				language);
		InboxItem item = new InboxItem(0, TOPIC, "", "", "", said, list.page(), this.clock.instant(), false);
		String event = "view:" + due.view() + ":" + this.clock.instant().atZone(this.calendar.zone()).toLocalDate();
		Long id = this.items.add(new Told(event, null, new Addressee(reader, SECRETARIAT), item, new Mailed.Never()));
		if (id != null && this.choices.of(reader.person()) != MailChoice.INBOX) {
			this.mails.add(List.of(Mails.Written.of(reader, TOPIC, "", this.words.view(list, reader), List.of(id))));
		}
	}

}
