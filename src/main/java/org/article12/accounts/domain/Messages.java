package org.article12.accounts.domain;

import org.article12.accounts.MessageToSecretariat;
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
	 * @return whether it was taken: too many came from that network already otherwise
	 */
	@Transactional
	public boolean take(MessageToSecretariat message, Network network) {
		boolean taken = this.throttle.mayWrite(network);
		if (taken) {
			this.events.publishEvent(message);
		}
		return taken;
	}

}
