package org.article12.mailin;

import java.util.Optional;
import java.util.UUID;

import org.article12.mailin.store.ReceivedMails;
import org.article12.mailin.store.ReceivedMails.ReceivedState;
import org.article12.triage.LettersByMail;
import org.springframework.stereotype.Component;

/** Lets a mail that waits be filed as a Party's letter without being typed again. */
@Component
class WaitingLetters implements LettersByMail {

	private final ReceivedMails received;

	WaitingLetters(ReceivedMails received) {
		this.received = received;
	}

	@Override
	public Optional<MailedLetter> find(UUID mail) {
		return this.received.find(mail)
			.filter((one) -> one.state() == ReceivedState.WAITING)
			.map((one) -> new MailedLetter(one.receivedAt(), one.fromName(), one.from(), one.subject(), one.words()));
	}

}
