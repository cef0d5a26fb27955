package org.article12.notifications;

import java.util.List;
import java.util.Optional;

import org.article12.accounts.People;
import org.article12.accounts.PortalAddress;
import org.article12.accounts.Recipient;
import org.article12.core.PersonId;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.domain.Mail;
import org.article12.notifications.domain.MailText;
import org.article12.notifications.domain.OneLine;
import org.article12.notifications.store.MailStops;
import org.article12.notifications.store.Mails;
import org.article12.notifications.store.ToldItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks once more, when a mail is about to be sent, whether its recipient may read what it
 * tells: it may have waited, and a centre may have declined meanwhile, a person have
 * moved to another body.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StillForReader {

	private final ToldItems items;

	private final People people;

	private final Mails mails;

	private final MailWriter writer;

	private final MailStops stops;

	private final PortalAddress portal;

	StillForReader(ToldItems items, People people, Mails mails, MailWriter writer, MailStops stops,
			PortalAddress portal) {
		this.items = items;
		this.people = people;
		this.mails = mails;
		this.writer = writer;
		this.stops = stops;
		this.portal = portal;
	}

	/** The mail as it may be sent; empty when nothing of it may. */
	Optional<Mail> of(Mail mail) {
		int all = this.items.countOfMail(mail.id());
		if (all == 0) {
			return Optional.of(mail);
		}
		List<InboxItem> readable = this.items.ofMail(mail.id());
		Optional<Recipient> reader = Optional.ofNullable(mail.person()).flatMap(this.people::find);
		if (readable.isEmpty() || reader.isEmpty()) {
			this.mails.withdraw(mail.id());
			return Optional.empty();
		}
		boolean asItWas = readable.size() == all && readable.stream().noneMatch(StillForReader::isCut);
		return asItWas ? Optional.of(mail) : rewritten(mail, reader.get(), readable);
	}

	/** Whether it is about a request of which its reader may no longer read the title. */
	private static boolean isCut(InboxItem item) {
		return item.title().isEmpty() && !item.reference().isEmpty();
	}

	/**
	 * The whole address by which its reader stops such mail; null for mail that tells of
	 * nothing in the inbox, and so has to come.
	 */
	@Nullable String stop(Mail mail) {
		PersonId person = mail.person();
		return (person != null && this.items.countOfMail(mail.id()) > 0)
				? this.portal.of("/unsubscribe/" + this.stops.secret(person)) : null;
	}

	private Optional<Mail> rewritten(Mail mail, Recipient reader, List<InboxItem> readable) {
		MailText text;
		try {
			text = this.writer.anew(mail, reader, readable);
		}
		catch (RuntimeException ex) {
			this.mails.notSent(mail.id(), OneLine.of(String.valueOf(ex.getMessage())), true);
			return Optional.empty();
		}
		this.mails.rewrite(mail.id(), text);
		return Optional.of(mail.saying(text));
	}

}
