package org.article12.accounts;

import java.util.Locale;

import org.article12.accounts.AccountNotice.What;
import org.article12.accounts.domain.Person;
import org.article12.accounts.store.OneTimeLinks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has people told of what happens to their accounts. */
@Component
class Notices {

	private final ApplicationEventPublisher events;

	private final PortalAddress portal;

	Notices(ApplicationEventPublisher events, PortalAddress portal) {
		this.events = events;
		this.portal = portal;
	}

	/** Tells a person, unless it was the person's own doing. */
	void tell(Person person, What what, Author by) {
		if (!person.id().equals(by.id())) {
			tellAlways(person, person.email(), what, by);
		}
	}

	/** Tells a person at an address, whoever did it. */
	void tellAlways(Person person, String address, What what, Author by) {
		this.events.publishEvent(AccountNotice.of(recipient(person, address), what, by.name()));
	}

	/** Sends a person a link. */
	void send(Person person, What what, Author by, String secret) {
		this.events.publishEvent(new AccountNotice(recipient(person, person.email()), what, by.name(),
				this.portal.of(OneTimeLinks.PAGE + AccountNotice.SECRET), secret));
	}

	private static Recipient recipient(Person person, String address) {
		return new Recipient(person.id(), person.name(), address, Locale.forLanguageTag(person.language()), false);
	}

}
