package org.article12.triage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Mails that wait for an officer, of whom one may be a Party's letter. */
public interface LettersByMail {

	/** What a mail says that can begin a request. */
	Optional<MailedLetter> find(UUID mail);

	/**
	 * What a mail says.
	 *
	 * @param receivedAt when it came
	 * @param fromName who wrote it, as the mail says; may be empty
	 * @param from that person's address
	 * @param subject its subject; may be empty
	 * @param words its words
	 */
	record MailedLetter(Instant receivedAt, String fromName, String from, String subject, String words) {
	}

}
