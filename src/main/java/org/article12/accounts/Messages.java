package org.article12.accounts;

import org.article12.accounts.domain.Network;
import org.article12.accounts.domain.Person;
import org.article12.accounts.store.Throttle;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.text.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people write to the Secretariat, so much from each network. */
@Service
public class Messages {

	private final Throttle throttle;

	private final ApplicationEventPublisher events;

	Messages(Throttle throttle, ApplicationEventPublisher events) {
		this.throttle = throttle;
		this.events = events;
	}

	/**
	 * Takes a message.
	 * @throws Refused with {@code NAME_MISSING}, {@code EMAIL_UNREADABLE} or
	 * {@code MESSAGE_EMPTY} when nobody could answer it
	 * @return whether it was taken: too many came from that network already otherwise
	 */
	@Transactional
	public boolean take(MessageToSecretariat message, Network network) {
		Written.required(message.name(), Person.LONGEST_NAME, AccountRefusal.NAME_MISSING);
		Written.required(message.words(), MessageToSecretariat.LONGEST, AccountRefusal.MESSAGE_EMPTY);
		if (EmailAddress.fault(message.email()).isPresent()) {
			throw new Refused(AccountRefusal.EMAIL_UNREADABLE);
		}
		boolean taken = this.throttle.mayWrite(network);
		if (taken) {
			this.events.publishEvent(message);
		}
		return taken;
	}

}
