package org.article12.notifications.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.PersonId;
import org.article12.core.web.UnreadCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what each person was told. */
@Component
public class Inbox implements UnreadCount {

	/** How many items stand on a page. */
	public static final int PAGE_SIZE = 50;

	private static final String COLUMNS = "id, topic, reference, title, who, what, page, at, read_at is not null as read";

	private final JdbcClient jdbc;

	private final Clock clock;

	Inbox(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Tells somebody; of the same event only once.
	 * @return whether this was the first time
	 */
	boolean add(PersonId person, String event, InboxItem item, boolean inDigest) {
		return this.jdbc
			.sql("""
					insert into inbox_item (person_id, event, topic, reference, title, who, what, page, at, read_at, in_digest)
					values (:person, :event, :topic, :reference, :title, :who, :what, :page, :at,
						case when :read then cast(:at as timestamptz) end, :digest)
					on conflict (event, person_id) do nothing""")
			.param("person", person.value())
			.param("event", event)
			.param("topic", item.topic())
			.param("reference", item.reference())
			.param("title", item.title())
			.param("who", item.who())
			.param("what", item.what())
			.param("page", item.page())
			.param("at", Timestamp.from(item.at()))
			.param("read", item.read())
			.param("digest", inDigest)
			.update() > 0;
	}

	/** A page of what a person was told, the latest first. */
	public PageOf<InboxItem> page(PersonId person, int number) {
		long total = this.jdbc.sql("select count(*) from inbox_item where person_id = ?")
			.param(person.value())
			.query(Long.class)
			.single();
		List<InboxItem> items = this.jdbc
			.sql("select " + COLUMNS
					+ " from inbox_item where person_id = ? order by at desc, id desc limit ? offset ?")
			.params(person.value(), PAGE_SIZE, (number - 1L) * PAGE_SIZE)
			.query(Inbox::item)
			.list();
		return new PageOf<>(items, number, PAGE_SIZE, total);
	}

	@Override
	public int of(CurrentUser user) {
		return this.jdbc.sql("""
				select count(*) from (
					select from inbox_item where person_id = ? and read_at is null limit ?) unread""")
			.params(user.id().value(), MOST + 1)
			.query(Integer.class)
			.single();
	}

	/**
	 * Marks an item as read; one that is read already stays as it is.
	 * @return whether the person has such an item
	 */
	public boolean read(PersonId person, long item) {
		return this.jdbc.sql("update inbox_item set read_at = coalesce(read_at, ?) where person_id = ? and id = ?")
			.params(now(), person.value(), item)
			.update() > 0;
	}

	/** Marks everything as read that a person had been told when a page was shown. */
	public void readAll(PersonId person, long upTo) {
		this.jdbc.sql("update inbox_item set read_at = ? where person_id = ? and read_at is null and id <= ?")
			.params(now(), person.value(), upTo)
			.update();
	}

	/** The people for whom something waits for the daily mail. */
	List<PersonId> awaitingDigest() {
		return this.jdbc.sql("select distinct person_id from inbox_item where in_digest")
			.query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
	}

	/**
	 * Takes out what waits for a person's daily mail and is not read yet, the oldest
	 * first; of two who ask at once the second gets nothing.
	 */
	List<InboxItem> takeForDigest(PersonId person) {
		return this.jdbc
			.sql("update inbox_item set in_digest = false where person_id = ? and in_digest returning " + COLUMNS)
			.param(person.value())
			.query(Inbox::item)
			.list()
			.stream()
			.filter((item) -> !item.read())
			.sorted(Comparator.comparing(InboxItem::at).thenComparing(InboxItem::id))
			.toList();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static InboxItem item(ResultSet row, int index) throws SQLException {
		return new InboxItem(row.getLong("id"), row.getString("topic"), row.getString("reference"),
				row.getString("title"), row.getString("who"), row.getString("what"), row.getString("page"),
				row.getTimestamp("at").toInstant(), row.getBoolean("read"));
	}

}
