package org.article12.notifications.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.article12.accounts.PortalAddress;
import org.article12.accounts.Recipient;
import org.article12.accounts.domain.DemonstrationProfile;
import org.article12.core.PersonId;
import org.article12.notifications.domain.Mail;
import org.article12.notifications.domain.MailsDue;
import org.article12.notifications.domain.MailServer;
import org.article12.notifications.domain.MailState;
import org.article12.notifications.domain.MailText;
import org.article12.notifications.domain.OneLine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores mail that is to be sent. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Mails {

	/** What is left of a link's secret once nothing needs it any more. */
	private static final String GONE = "case when secret is not null then '' end";

	private final JdbcClient jdbc;

	private final MailServer server;

	private final PortalAddress portal;

	private final ApplicationEventPublisher events;

	private final DemonstrationProfile demonstration;

	private final Clock clock;

	Mails(JdbcClient jdbc, MailServer server, PortalAddress portal, ApplicationEventPublisher events,
			DemonstrationProfile demonstration, Clock clock) {
		this.demonstration = demonstration;
		this.jdbc = jdbc;
		this.server = server;
		this.portal = portal;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Stores a mail to an address that is no account's, such as the Secretariat's own.
	 */
	public void add(String name, String address, Locale language, String topic, MailText text) {
		add(List.of(new Written(null, name, address, language, topic, "", text, null, List.of())));
	}

	/**
	 * Stores a mail that carries a link, and has it sent. The secret is kept until then;
	 * where nothing sends it, only the demonstration keeps it.
	 * @param secret the secret of the link; null when it carries none
	 */
	public void add(Recipient to, String topic, MailText text, @Nullable String secret) {
		add(List
			.of(new Written(to.person(), to.name(), to.email(), to.language(), topic, "", text, secret, List.of())));
	}

	/**
	 * Stores mails and has them sent; without a mail server they are kept. However many
	 * they are, it takes two statements, and one where they are to be sent.
	 */
	public void add(List<Written> mails) {
		if (mails.isEmpty()) {
			return;
		}
		MailState state = this.server.isConfigured() ? MailState.WAITING : MailState.KEPT;
		List<UUID> ids = mails.stream().map((_) -> UUID.randomUUID()).toList();
		this.jdbc
			.sql("""
					insert into mail (id, person_id, topic, reference, to_name, to_address, language, message_id, subject,
						plain, html, state, created_at, waiting_since, secret)
					select id, person, topic, reference, name, address, language, '<' || id || '@' || :host || '>', subject,
						plain, html, :state, :at, :at, secret
					from unnest(cast(:ids as uuid[]), cast(:people as uuid[]), :topics, :references, :names, :addresses,
						:languages, :subjects, :plains, :htmls, :secrets) m (id, person, topic, reference, name, address, language, subject, plain, html, secret)""")
			.param("ids", ids.toArray(UUID[]::new))
			.param("host", this.portal.host())
			.param("state", state.name())
			.param("at", Timestamp.from(this.clock.instant()))
			.params(columns(mails, state))
			.update();
		tellOf(mails, ids);
		if (state == MailState.WAITING) {
			this.events.publishEvent(new MailsDue(ids));
		}
	}

	private Map<String, Object> columns(List<Written> mails, MailState state) {
		return Map.of("people", all(mails, UUID[]::new, Mails::person), "topics",
				all(mails, String[]::new, Written::topic), "references", all(mails, String[]::new, Written::reference),
				"names", all(mails, String[]::new, (mail) -> OneLine.of(mail.name())), "addresses",
				all(mails, String[]::new, (mail) -> OneLine.of(mail.address())), "languages",
				all(mails, String[]::new, (mail) -> mail.language().toLanguageTag()), "subjects",
				all(mails, String[]::new, (mail) -> mail.text().subject()), "plains",
				all(mails, String[]::new, (mail) -> mail.text().plain()), "htmls",
				all(mails, String[]::new, (mail) -> mail.text().html()), "secrets",
				all(mails, String[]::new, (mail) -> secret(mail, state)));
	}

	private static <T> T[] all(List<Written> mails, IntFunction<T[]> array, Function<Written, @Nullable T> value) {
		return mails.stream().map(value).toArray(array);
	}

	private static @Nullable UUID person(Written mail) {
		PersonId person = mail.person();
		return (person != null) ? person.value() : null;
	}

	private @Nullable String secret(Written mail, MailState state) {
		String secret = mail.secret();
		return (secret != null && state == MailState.KEPT && !this.demonstration.isOn()) ? "" : secret;
	}

	private void tellOf(List<Written> mails, List<UUID> ids) {
		List<UUID> telling = new ArrayList<>();
		List<Long> told = new ArrayList<>();
		for (int at = 0; at < mails.size(); at++) {
			for (Long item : mails.get(at).items()) {
				telling.add(ids.get(at));
				told.add(item);
			}
		}
		if (!told.isEmpty()) {
			this.jdbc.sql("insert into mail_item (mail_id, item_id) select * from unnest(cast(? as uuid[]), ?)")
				.params(telling.toArray(UUID[]::new), told.toArray(Long[]::new))
				.update();
		}
	}

	/**
	 * Has a mail sent again that was not meant to go out any more.
	 * @param attempts how many attempts the administrator saw: pressing twice sends once
	 */
	void sendAgain(UUID id, int attempts) {
		int waiting = this.jdbc.sql("""
				update mail set state = 'WAITING', sent_at = null, waiting_since = :now
				where id = :id and attempts = :attempts and state not in ('WAITING', 'WITHDRAWN')
					and secret is distinct from ''""")
			.param("id", id)
			.param("attempts", attempts)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		if (waiting > 0) {
			this.events.publishEvent(new MailsDue(List.of(id)));
		}
	}

	/**
	 * Locks a mail that waits; empty when it does not, or when somebody else is at it.
	 */
	public Optional<Mail> claim(UUID id) {
		return this.jdbc.sql("select * from mail where id = ? and state = 'WAITING' for update skip locked")
			.param(id)
			.query(MailList::mail)
			.optional();
	}

	/** Whether a mail still waits to be sent. */
	public boolean waits(UUID id) {
		return this.jdbc.sql("select exists (select from mail where id = ? and state = 'WAITING')")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	/** It is not sent after all: there is no mail server any more. */
	public void keep(UUID id) {
		this.jdbc.sql("update mail set state = 'KEPT', secret = " + GONE + " where id = ?").param(id).update();
	}

	/** It is not sent: its recipient may read nothing of it any more. */
	public void withdraw(UUID id) {
		this.jdbc.sql("update mail set state = 'WITHDRAWN' where id = ?").param(id).update();
	}

	/** It says something else, because its recipient may not read all of it any more. */
	public void rewrite(UUID id, MailText text) {
		this.jdbc.sql("update mail set subject = ?, plain = ?, html = ? where id = ?")
			.params(text.subject(), text.plain(), text.html(), id)
			.update();
	}

	/** The mail server has taken it. */
	public void sent(UUID id) {
		Timestamp now = Timestamp.from(this.clock.instant());
		this.jdbc
			.sql("update mail set state = 'SENT', attempts = attempts + 1, attempted_at = ?, sent_at = ?, "
					+ "failure = null, secret = " + GONE + " where id = ?")
			.params(now, now, id)
			.update();
	}

	/** The mail server has not taken it. */
	public void notSent(UUID id, String why, boolean forGood) {
		this.jdbc
			.sql("update mail set state = ?, attempts = attempts + 1, attempted_at = ?, failure = ?"
					+ (forGood ? ", secret = " + GONE : "") + " where id = ?")
			.params((forGood ? MailState.FAILED : MailState.WAITING).name(), Timestamp.from(this.clock.instant()), why,
					id)
			.update();
	}

	/**
	 * A mail as it is to be stored.
	 *
	 * @param person who gets it; null where the address is no account's
	 * @param name that person's name
	 * @param address the address
	 * @param language the language in which it is written
	 * @param topic what it tells, as the message bundle knows it
	 * @param reference the request's reference; empty where it is about none, or several
	 * @param text what it says
	 * @param secret the secret of the link that it carries; null when it carries none
	 * @param items what it tells of: whether its recipient may still read that is asked
	 * again when it is sent
	 */
	public record Written(@Nullable PersonId person, String name, String address, Locale language, String topic,
			String reference, MailText text, @Nullable String secret, List<Long> items) {

		/** A mail to somebody on what the inbox has. */
		public static Written of(Recipient to, String topic, String reference, MailText text, List<Long> items) {
			return new Written(to.person(), to.name(), to.email(), to.language(), topic, reference, text, null, items);
		}

	}

}
