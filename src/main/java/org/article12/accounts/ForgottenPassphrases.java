package org.article12.accounts;

import org.article12.accounts.AccountNotice.What;
import org.article12.accounts.domain.DemonstrationProfile;
import org.article12.accounts.domain.Network;
import org.article12.accounts.domain.PassphraseForgotten;
import org.article12.accounts.domain.Person;
import org.article12.accounts.store.Throttle;
import org.article12.accounts.store.AccountEvents;
import org.article12.accounts.store.AccountEvents.Act;
import org.article12.accounts.store.OneTimeLinks;
import org.article12.accounts.store.OneTimeLinks.Purpose;
import org.article12.accounts.store.PersonRepository;
import org.article12.core.security.SecurityEvent;
import org.article12.core.security.SecurityEvents;
import org.article12.core.text.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a link to whoever has forgotten a passphrase and has an account. */
@Service
public class ForgottenPassphrases {

	private final Throttle throttle;

	private final PersonRepository people;

	private final OneTimeLinks links;

	private final Notices notices;

	private final AccountEvents events;

	private final SecurityEvents security;

	private final DemonstrationProfile demonstration;

	private final ApplicationEventPublisher publisher;

	ForgottenPassphrases(Throttle throttle, PersonRepository people, OneTimeLinks links, Notices notices,
			AccountEvents events, SecurityEvents security, DemonstrationProfile demonstration,
			ApplicationEventPublisher publisher) {
		this.throttle = throttle;
		this.people = people;
		this.links = links;
		this.notices = notices;
		this.events = events;
		this.security = security;
		this.demonstration = demonstration;
		this.publisher = publisher;
	}

	/**
	 * Takes down that somebody asks for a link. Whether anything comes of it is not said
	 * here, nor to whoever asks.
	 * @param email what was typed as the address
	 * @param network where the question comes from
	 */
	@Transactional
	public void ask(String email, Network network) {
		this.security.record(SecurityEvent.LINK_ASKED_FOR, null, null);
		if (EmailAddress.read(email).isPresent() && this.throttle.mayAskForLink(email, network)) {
			this.publisher.publishEvent(new PassphraseForgotten(EmailAddress.key(email)));
		}
	}

	@ApplicationModuleListener
	void on(PassphraseForgotten forgotten) {
		this.people.findByAddress(forgotten.email()).filter(this::maySignIn).ifPresent((person) -> {
			this.links.close(person.id(), Purpose.FORGOTTEN);
			this.events.record(person.id(), Act.LINK_MADE, new Author(person.id(), person.name()), "");
			this.notices.send(person, What.FORGOTTEN, Author.portal(), this.links.make(person.id(), Purpose.FORGOTTEN));
		});
	}

	private boolean maySignIn(Person person) {
		return person.isActive() && !person.bodies().isEmpty()
				&& (this.demonstration.isOn() || !person.isDemonstration());
	}

}
