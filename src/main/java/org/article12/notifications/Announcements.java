package org.article12.notifications;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.PersonId;
import org.article12.core.outbox.NotDelivered;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.OneByOne.Tally;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Work;
import org.article12.notifications.domain.Addressee;
import org.article12.notifications.domain.Addressees;
import org.article12.notifications.domain.Announcement;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.domain.MailChoice;
import org.article12.notifications.domain.Mailed;
import org.article12.notifications.domain.NotificationSettings;
import org.article12.notifications.domain.Pages;
import org.article12.notifications.store.Choices;
import org.article12.notifications.store.ToldItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells everybody concerned, each as he wants to be told; whoever cannot be told keeps
 * nobody else from it.
 */
@Component
public class Announcements {

	private final Addressees addressees;

	private final Pages pages;

	private final ToldItems items;

	private final Choices choices;

	private final MailWriter writer;

	private final NotificationSettings settings;

	private final OneByOne oneByOne;

	private final TransactionTemplate apart;

	private final Clock clock;

	Announcements(Addressees addressees, Pages pages, ToldItems items, Choices choices, MailWriter writer,
			NotificationSettings settings, OneByOne oneByOne, PlatformTransactionManager transactions, Clock clock) {
		this.addressees = addressees;
		this.pages = pages;
		this.items = items;
		this.choices = choices;
		this.writer = writer;
		this.settings = settings;
		this.oneByOne = oneByOne;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Tells of something; telling of the same again tells those only who were not told.
	 * @throws NotEverybodyTold when somebody could not be told, and is to be told later
	 */
	public void tell(Announcement happening) {
		Collection<Addressee> addressees = this.addressees.of(happening);
		Map<PersonId, MailChoice> choices = this.choices
			.of(addressees.stream().map((addressee) -> addressee.recipient().person()).toList());
		Tally told = this.oneByOne.together(this.apart, Work.TELLING, addressees, (one) -> subject(happening, one),
				(one) -> isTold(happening, one, choices.getOrDefault(one.recipient().person(), MailChoice.AT_ONCE)));
		if (told.failed() > 0) {
			throw new NotEverybodyTold(happening.event());
		}
	}

	private static Subject subject(Announcement happening, Addressee addressee) {
		return new Subject(happening.event() + ":" + addressee.recipient().person(),
				happening.reference() + ", " + addressee.recipient().email(), "/triage/" + happening.reference());
	}

	private boolean isTold(Announcement happening, Addressee addressee, MailChoice choice) {
		Optional<String> page = this.pages.of(happening, addressee.body());
		page.ifPresent((to) -> tell(happening, addressee, to, choice));
		return page.isPresent();
	}

	private void tell(Announcement happening, Addressee addressee, String page, MailChoice choice) {
		Announcement.Words said = happening.words().of(addressee.recipient().language(), addressee.body());
		String title = this.items.isFormer(addressee.body(), happening.request()) ? "" : happening.title();
		Mailed mailed = mailed(happening, choice);
		InboxItem item = new InboxItem(0, happening.topic(), happening.reference().value(), happening.title(),
				said.who(), said.what(), page, happening.at(), false);
		Long id = this.items.add(addressee, happening.event(), happening.request(), item, mailed);
		if (id != null && mailed instanceof Mailed.AtOnce) {
			this.writer.write(addressee.recipient(), List.of(item.with(id, title)));
		}
	}

	private Mailed mailed(Announcement happening, MailChoice choice) {
		return switch (choice) {
			case AT_ONCE -> (happening.isMessage() || happening.batch() != null)
					? new Mailed.Gathered(this.clock.instant().plus(this.settings.gatherFor()), happening.batch())
					: new Mailed.AtOnce();
			case DAILY -> new Mailed.Daily();
			case INBOX -> new Mailed.Never();
		};
	}

	/** Somebody could not be told of an event; those who were not are told later. */
	public static class NotEverybodyTold extends NotDelivered {

		NotEverybodyTold(String event) {
			super("Not everybody was told of " + event + "; the rest is tried again");
		}

	}

}
