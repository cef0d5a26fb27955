package org.article12.notifications.store;

import java.util.Optional;
import java.util.UUID;

import org.article12.accounts.domain.Secrets;
import org.article12.core.PersonId;
import org.article12.notifications.domain.MailChoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a person stop the portal's mail from within a mail program, without signing in. A
 * secret of one's own, which each mail carries, does this and nothing else.
 */
@Component
public class MailStops {

	private final JdbcClient jdbc;

	private final Choices choices;

	MailStops(JdbcClient jdbc, Choices choices) {
		this.jdbc = jdbc;
		this.choices = choices;
	}

	/** The secret of a person; always the same. */
	public String secret(PersonId person) {
		this.jdbc.sql("insert into mail_stop (person_id, secret) values (?, ?) on conflict (person_id) do nothing")
			.params(person.value(), Secrets.next())
			.update();
		return this.jdbc.sql("select secret from mail_stop where person_id = ?")
			.param(person.value())
			.query(String.class)
			.single();
	}

	/** Whose mail that secret stops. */
	public Optional<PersonId> find(String secret) {
		return this.jdbc.sql("select person_id from mail_stop where secret = ?")
			.param(secret)
			.query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
			.optional();
	}

	/** From now on that person gets no mail on what happens; the inbox holds it all. */
	public void stop(PersonId person) {
		this.choices.choose(person, MailChoice.INBOX);
	}

}
