package org.article12.progress.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.article12.progress.Edition;
import org.article12.progress.Edition.Status;
import org.article12.progress.EditionId;
import org.article12.progress.NotePart;
import org.article12.progress.Period;
import org.article12.progress.PublicationFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the rows of editions of the progress report. */
@Component
public class EditionRows {

	private static final String ALL = "select * from progress_edition ";

	private final JdbcClient jdbc;

	EditionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All editions, the latest first. */
	public List<Edition> all() {
		return read(this.jdbc.sql(ALL + "order by made_at desc, id"), notes(this.jdbc.sql("""
				select edition_id, part, words from progress_note""")));
	}

	/** Those that were published, without what the Secretariat wrote to them. */
	public List<Edition> published() {
		return read(this.jdbc.sql(ALL + "where status <> 'DRAFT' order by made_at desc, id"), Map.of());
	}

	/** An edition. */
	public Optional<Edition> find(EditionId id) {
		return read(this.jdbc.sql(ALL + "where id = ?").param(id.value()), notes(this.jdbc.sql("""
				select edition_id, part, words from progress_note where edition_id = ?""").param(id.value()))).stream()
			.findFirst();
	}

	/** The edition of a period that was begun last. */
	public Optional<Edition> latest(Period period) {
		return first(this.jdbc.sql("""
				select id from progress_edition where period_from = ? and period_to = ?
				order by made_at desc, id limit 1""").params(period.from(), period.to()));
	}

	/** The draft of three dates. */
	public Optional<Edition> draft(Period period, LocalDate known) {
		return first(this.jdbc.sql("""
				select id from progress_edition
				where period_from = ? and period_to = ? and known = ? and status = 'DRAFT'""")
			.params(period.from(), period.to(), known));
	}

	private Optional<Edition> first(JdbcClient.StatementSpec id) {
		return id.query(UUID.class).optional().flatMap((one) -> find(new EditionId(one)));
	}

	/** Keeps all others from changing an edition until the transaction ends. */
	public void lock(EditionId id) {
		this.jdbc.sql("select id from progress_edition where id = ? for update")
			.param(id.value())
			.query(UUID.class)
			.optional();
	}

	/**
	 * Adds a draft.
	 * @return whether there was none of the same dates
	 */
	public boolean begin(EditionId id, Period period, LocalDate known, String occasion) {
		return this.jdbc.sql("""
				insert into progress_edition (id, period_from, period_to, known, number, occasion)
				select ?, given.period_from, given.period_to, given.known, 1 + count(e.id), ?
				from (values (?::date, ?::date, ?::date)) given (period_from, period_to, known)
				left join progress_edition e using (period_from, period_to, known)
				group by given.period_from, given.period_to, given.known
				on conflict do nothing""")
			.params(id.value(), occasion, period.from(), period.to(), known)
			.update() == 1;
	}

	/** Keeps what is written to a part. */
	public void note(EditionId id, NotePart part, String words) {
		if (words.isEmpty()) {
			this.jdbc.sql("delete from progress_note where edition_id = ? and part = ?")
				.params(id.value(), part.name())
				.update();
			return;
		}
		this.jdbc.sql("""
				insert into progress_note (edition_id, part, words) values (?, ?, ?)
				on conflict (edition_id, part) do update set words = excluded.words""")
			.params(id.value(), part.name(), words)
			.update();
	}

	/** Keeps that an edition was published, and what. */
	public void publish(EditionId id, long sequence, Instant at, Map<PublicationFile, byte[]> files) {
		files.forEach((file, content) -> this.jdbc.sql("""
				insert into progress_publication (edition_id, file, content) values (?, ?, ?)""")
			.params(id.value(), file.name(), content)
			.update());
		this.jdbc.sql("update progress_edition set status = 'PUBLISHED', sequence = ?, published_at = ? where id = ?")
			.params(sequence, Timestamp.from(at), id.value())
			.update();
	}

	/** Deletes a draft and what was written to it. */
	public void delete(EditionId id) {
		this.jdbc.sql("delete from progress_note where edition_id = ?").param(id.value()).update();
		this.jdbc.sql("delete from progress_edition where id = ? and status = 'DRAFT'").param(id.value()).update();
	}

	/** Keeps that an edition was withdrawn. */
	public void withdraw(EditionId id, Instant at, String why) {
		this.jdbc.sql("""
				update progress_edition set status = 'WITHDRAWN', withdrawn_at = ?, withdrawn_why = ? where id = ?""")
			.params(Timestamp.from(at), why, id.value())
			.update();
	}

	/** Counts a change. */
	public void changed(EditionId id) {
		this.jdbc.sql("update progress_edition set version = version + 1 where id = ?").param(id.value()).update();
	}

	/** What was published in a form. */
	public Optional<byte[]> file(EditionId id, PublicationFile file) {
		return this.jdbc.sql("select content from progress_publication where edition_id = ? and file = ?")
			.params(id.value(), file.name())
			.query((row, _) -> row.getBytes("content"))
			.optional();
	}

	private static List<Edition> read(JdbcClient.StatementSpec editions, Map<UUID, Map<NotePart, String>> notes) {
		return editions.query((row, _) -> edition(row, notes)).list();
	}

	private static Map<UUID, Map<NotePart, String>> notes(JdbcClient.StatementSpec notes) {
		Map<UUID, Map<NotePart, String>> all = new HashMap<>();
		notes.query((row) -> {
			all.computeIfAbsent(row.getObject("edition_id", UUID.class), (_) -> new EnumMap<>(NotePart.class))
				.put(NotePart.valueOf(row.getString("part")), row.getString("words"));
		});
		return all;
	}

	private static Edition edition(ResultSet row, Map<UUID, Map<NotePart, String>> notes) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Edition(new EditionId(id),
				new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
				row.getObject("known", LocalDate.class), row.getInt("number"), row.getString("occasion"),
				Status.valueOf(row.getString("status")), row.getInt("version"), notes.getOrDefault(id, Map.of()),
				row.getObject("sequence", Long.class), moment(row, "published_at"), moment(row, "withdrawn_at"),
				row.getString("withdrawn_why"));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return (moment != null) ? moment.toInstant() : null;
	}

}
