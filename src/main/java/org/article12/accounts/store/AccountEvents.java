package org.article12.accounts.store;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.article12.accounts.Author;
import org.article12.core.PersonId;
import org.article12.core.security.SecurityEvent;
import org.article12.core.security.SecurityEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of what was done to accounts, written once. */
@Component
public class AccountEvents {

	/** What can be done to an account. */
	public enum Act {

		/** The account was made. */
		CREATED,
		/** A one-time link was made. */
		LINK_MADE,
		/** A passphrase was set with a one-time link. */
		PASSPHRASE_SET,
		/** The person changed the passphrase. */
		PASSPHRASE_CHANGED,
		/** The person's name or address was corrected. */
		CORRECTED,
		/** The account was shut. */
		DEACTIVATED,
		/** The account was opened again. */
		REACTIVATED,
		/** A membership was added. */
		MEMBERSHIP_ADDED,
		/** A membership was removed. */
		MEMBERSHIP_REMOVED,
		/** The person was given the lead at the Secretariat. */
		LEAD_GIVEN,
		/** The lead was taken from the person. */
		LEAD_TAKEN

	}

	/**
	 * Something that was done.
	 *
	 * @param act what
	 * @param at when
	 * @param by the name of who did it, as of then
	 * @param particulars what it was about, such as a body's code
	 */
	public record Event(Act act, Instant at, String by, String particulars) {
	}

	private final JdbcClient jdbc;

	private final SecurityEvents security;

	private final Clock clock;

	AccountEvents(JdbcClient jdbc, SecurityEvents security, Clock clock) {
		this.jdbc = jdbc;
		this.security = security;
		this.clock = clock;
	}

	/** Writes down that something was done to an account, in the same transaction. */
	public void record(PersonId person, Act act, Author author, String particulars) {
		UUID by = (author.id() != null) ? author.id().value() : null;
		this.jdbc.sql("""
				insert into account_event (person_id, act, at, by_person_id, by_name, particulars)
				values (:person, :act, :at, :by, :name, :particulars)""")
			.param("person", person.value())
			.param("act", act.name())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("by", by, Types.OTHER)
			.param("name", author.name())
			.param("particulars", particulars)
			.update();
		this.security.record(event(act), person, author.id());
	}

	private static SecurityEvent event(Act act) {
		return switch (act) {
			case LINK_MADE -> SecurityEvent.LINK_MADE;
			case PASSPHRASE_SET, PASSPHRASE_CHANGED -> SecurityEvent.PASSPHRASE_CHANGED;
			case CREATED, CORRECTED, DEACTIVATED, REACTIVATED, MEMBERSHIP_ADDED, MEMBERSHIP_REMOVED, LEAD_GIVEN,
					LEAD_TAKEN ->
				SecurityEvent.ACCOUNT_CHANGED;
		};
	}

	/** What was done to an account, latest first. */
	public List<Event> of(PersonId person) {
		return this.jdbc
			.sql("select act, at, by_name, particulars from account_event where person_id = ? order by id desc")
			.param(person.value())
			.query((row, number) -> new Event(Act.valueOf(row.getString("act")), row.getTimestamp("at").toInstant(),
					row.getString("by_name"), row.getString("particulars")))
			.list();
	}

}
