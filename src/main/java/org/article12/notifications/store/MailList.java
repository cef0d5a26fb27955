package org.article12.notifications.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.PageOf;
import org.article12.core.PersonId;
import org.article12.core.search.Question;
import org.article12.core.search.WordsSql;
import org.article12.notifications.domain.Mail;
import org.article12.notifications.domain.MailState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads mail for the administrator's pages, and for the demonstration's. */
@Component
public class MailList {

	/** How many mails stand on a page. */
	public static final int PAGE_SIZE = 50;

	private static final String MATCHING = """
			from mail m where (cast(:state as text) is null or m.state = :state) and %s
			and (not :demonstration or exists (select from person_listed p where p.id = m.person_id and p.demonstration))""";

	private final JdbcClient jdbc;

	MailList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One page of the mails, the latest first.
	 * @param question what the recipient, the subject or the reference must hold; those
	 * that hold parts of it alone come last
	 * @param state what must have become of them, or null for all
	 * @param demonstration whether only those to the demonstration's people
	 * @param number the page, from 1
	 */
	public PageOf<Mail> page(Question question, @Nullable MailState state, boolean demonstration, int number) {
		WordsSql words = WordsSql.of(question, "m");
		String matching = MATCHING.formatted(words.found());
		String name = (state != null) ? state.name() : null;
		long total = this.jdbc.sql("select count(*) " + matching)
			.params(words.parameters())
			.param("state", name, Types.VARCHAR)
			.param("demonstration", demonstration)
			.query(Long.class)
			.single();
		return new PageOf<>(this.jdbc
			.sql("select m.* " + matching + " order by " + words.bestFirst()
					+ "m.created_at desc, m.id limit :limit offset :offset")
			.params(words.parameters())
			.param("state", name, Types.VARCHAR)
			.param("demonstration", demonstration)
			.param("limit", PAGE_SIZE)
			.param("offset", (number - 1L) * PAGE_SIZE)
			.query(MailList::mail)
			.list(), number, PAGE_SIZE, total);
	}

	/**
	 * One mail.
	 * @param demonstration whether it must be to one of the demonstration's people
	 */
	public Optional<Mail> find(UUID id, boolean demonstration) {
		return this.jdbc.sql("""
				select m.* from mail m left join person_listed p on p.id = m.person_id
				where m.id = ? and (p.demonstration or not ?)""")
			.params(id, demonstration)
			.query(MailList::mail)
			.optional();
	}

	static Mail mail(ResultSet row, int index) throws SQLException {
		return new Mail(row.getObject("id", UUID.class), person(row), row.getString("topic"),
				row.getString("reference"), row.getString("to_name"), row.getString("to_address"),
				row.getString("language"), row.getString("message_id"), row.getString("subject"),
				row.getString("plain"), row.getString("html"), MailState.valueOf(row.getString("state")),
				row.getTimestamp("created_at").toInstant(), row.getTimestamp("waiting_since").toInstant(),
				row.getInt("attempts"), instant(row, "attempted_at"), instant(row, "sent_at"), row.getString("failure"),
				row.getString("secret"));
	}

	private static @Nullable PersonId person(ResultSet row) throws SQLException {
		UUID person = row.getObject("person_id", UUID.class);
		return (person != null) ? new PersonId(person) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

}
