package org.article12.notifications.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.domain.Mailed;
import org.article12.notifications.domain.Told;
import org.article12.requests.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores what people are told, and finds what of it is to be mailed. What a person may
 * not read any more is never found.
 */
@Component
public class ToldItems {

	static final String COLUMNS = "id, topic, reference, title, who, what, page, at, read_at is not null as read";

	private static final String ADD = """
			insert into inbox_item (person_id, event, topic, reference, title, who, what, page, at, read_at, in_digest,
				request_id, kind, party_code, centre_code, batch, mail_at)
			select t.person, t.event, t.topic, t.reference, t.title, t.who, t.what, t.page, t.at,
				case when t.read then t.at end, t.digest, t.request, t.kind, t.party, t.centre, t.batch,
				case when t.mail is not null and t.batch is null then coalesce(
						(select min(i.mail_at) from inbox_item i
						where i.person_id = t.person and i.request_id = t.request and i.batch is null and i.mail_at is not null), t.mail)
					when t.mail is not null then coalesce(
						(select min(i.mail_at) from inbox_item i
						where i.person_id = t.person and i.batch = t.batch and i.mail_at is not null), t.mail) end
			from unnest(cast(:people as uuid[]), :events, cast(:requests as uuid[]), :topics, cast(:ats as timestamptz[]), :references, :titles, :whos, :whats, :pages, :kinds, :parties, :centres,
					:reads, :digests, cast(:batches as uuid[]), cast(:mails as timestamptz[]))
					t (person, event, request, topic, at, reference, title, who, what, page, kind, party, centre, read, digest, batch, mail)
			on conflict (event, person_id) do nothing returning id, event, person_id""";

	private static final String TAKE = "with taken as (%s returning id) select " + COLUMNS
			+ " from readable_inbox_item where person_id = :person and id = any (array(select id from taken))";

	private final JdbcClient jdbc;

	private final Clock clock;

	ToldItems(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Tells one person; of the same event only once.
	 * @return the item's id; null when this was not the first time
	 */
	public @Nullable Long add(Told told) {
		return add(List.of(told)).get(told.once());
	}

	/**
	 * Tells several people, each of the same event only once. One statement.
	 * @return the ids of the items of which somebody was told for the first time
	 */
	public Map<Told.Once, Long> add(List<Told> told) {
		Map<Told.Once, Long> added = new HashMap<>();
		if (told.isEmpty()) {
			return added;
		}
		this.jdbc.sql(ADD).params(columns(told)).query((row) -> {
			added.put(new Told.Once(row.getString("event"), new PersonId(row.getObject("person_id", UUID.class))),
					row.getLong("id"));
		});
		return added;
	}

	private static Map<String, Object> columns(List<Told> told) {
		return Map.ofEntries(Map.entry("people", all(told, UUID[]::new, (one) -> one.person().value())),
				Map.entry("events", all(told, String[]::new, Told::event)),
				Map.entry("requests", all(told, UUID[]::new, ToldItems::request)),
				Map.entry("topics", all(told, String[]::new, (one) -> one.item().topic())),
				Map.entry("ats", all(told, String[]::new, (one) -> one.item().at().toString())),
				Map.entry("references", all(told, String[]::new, (one) -> one.item().reference())),
				Map.entry("titles", all(told, String[]::new, (one) -> one.item().title())),
				Map.entry("whos", all(told, String[]::new, (one) -> one.item().who())),
				Map.entry("whats", all(told, String[]::new, (one) -> one.item().what())),
				Map.entry("pages", all(told, String[]::new, (one) -> one.item().page())),
				Map.entry("kinds", all(told, String[]::new, (one) -> kind(one.body()))),
				Map.entry("parties", all(told, String[]::new, (one) -> party(one.body()))),
				Map.entry("centres", all(told, String[]::new, (one) -> centre(one.body()))),
				Map.entry("reads", all(told, Boolean[]::new, (one) -> one.item().read())),
				Map.entry("digests", all(told, Boolean[]::new, (one) -> one.mailed() instanceof Mailed.Daily)),
				Map.entry("batches", all(told, UUID[]::new, (one) -> batch(one.mailed()))),
				Map.entry("mails", all(told, String[]::new, (one) -> mailAt(one.mailed()))));
	}

	private static <T> T[] all(List<Told> told, IntFunction<T[]> array, Function<Told, @Nullable T> value) {
		return told.stream().map(value).toArray(array);
	}

	/** The people for whom something waits for the daily mail. */
	public List<PersonId> awaitingDigest() {
		return this.jdbc.sql("select distinct person_id from inbox_item where in_digest")
			.query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
			.list();
	}

	/**
	 * Takes out what waits for a person's daily mail and is not read yet, the oldest
	 * first; of two who ask at once the second gets nothing.
	 */
	public List<InboxItem> takeForDigest(PersonId person) {
		return sorted(this.jdbc
			.sql(TAKE.formatted("update inbox_item set in_digest = false where person_id = :person and in_digest"))
			.param("person", person.value())
			.query(ToldItems::item)
			.list()).stream().filter((item) -> !item.read()).toList();
	}

	/**
	 * Who is to get, by now, one mail on what was gathered of which request, or of which
	 * batch of acts.
	 */
	public List<Gathering> gathered() {
		// Between two ends, since of what is gathered little is due, and a plan for any
		// moment would take a third of it.
		return this.jdbc.sql("""
				select distinct person_id, case when batch is null then request_id end as request_id, batch
				from inbox_item where mail_at between '-infinity' and ?""")
			.param(Timestamp.from(this.clock.instant()))
			.query((row, _) -> new Gathering(new PersonId(row.getObject("person_id", UUID.class)),
					row.getObject("request_id", UUID.class), row.getObject("batch", UUID.class)))
			.list();
	}

	/** Takes out what was gathered, the oldest first; the second of two gets nothing. */
	public List<InboxItem> take(Gathering gathering) {
		String which = (gathering.batch() != null) ? "batch = :what" : "request_id = :what and batch is null";
		return sorted(this.jdbc.sql(TAKE.formatted(
				"update inbox_item set mail_at = null where person_id = :person and mail_at is not null and " + which))
			.param("person", gathering.person().value())
			.param("what", gathering.what(), Types.OTHER)
			.query(ToldItems::item)
			.list());
	}

	/** What a mail tells of and its recipient may still read, the oldest first. */
	public List<InboxItem> ofMail(UUID mail) {
		return sorted(this.jdbc
			.sql("select " + COLUMNS + " from readable_inbox_item join mail_item on item_id = id where mail_id = ?")
			.param(mail)
			.query(ToldItems::item)
			.list());
	}

	/** Of how much a mail tells. */
	public int countOfMail(UUID mail) {
		return this.jdbc.sql("select count(*) from mail_item where mail_id = ?")
			.param(mail)
			.query(Integer.class)
			.single();
	}

	private static @Nullable UUID request(Told told) {
		RequestId request = told.request();
		return (request != null) ? request.value() : null;
	}

	private static @Nullable String party(ActingFor body) {
		return (body instanceof ActingFor.OfParty(PartyCode party)) ? party.value() : null;
	}

	private static @Nullable String centre(ActingFor body) {
		return (body instanceof ActingFor.OfCentre(CentreCode centre)) ? centre.value() : null;
	}

	private static @Nullable UUID batch(Mailed mailed) {
		return (mailed instanceof Mailed.Gathered gathered) ? gathered.batch() : null;
	}

	private static @Nullable String mailAt(Mailed mailed) {
		return (mailed instanceof Mailed.Gathered gathered) ? gathered.at().toString() : null;
	}

	private static String kind(ActingFor body) {
		return switch (body) {
			case ActingFor.OfParty _ -> "PARTY";
			case ActingFor.OfCentre _ -> "CENTRE";
			case ActingFor.OfSecretariat _ -> "SECRETARIAT";
		};
	}

	private static List<InboxItem> sorted(List<InboxItem> items) {
		return items.stream().sorted(Comparator.comparing(InboxItem::at).thenComparing(InboxItem::id)).toList();
	}

	static InboxItem item(ResultSet row, int index) throws SQLException {
		return new InboxItem(row.getLong("id"), row.getString("topic"), row.getString("reference"),
				row.getString("title"), row.getString("who"), row.getString("what"), row.getString("page"),
				row.getTimestamp("at").toInstant(), row.getBoolean("read"));
	}

	/**
	 * What is told to one person of one request within a few minutes, or of one batch of
	 * acts.
	 *
	 * @param person who is told
	 * @param request of which request; null where it is a batch
	 * @param batch of which batch
	 */
	public record Gathering(PersonId person, @Nullable UUID request, @Nullable UUID batch) {

		/** What it is gathered by. */
		public @Nullable UUID what() {
			return (this.batch != null) ? this.batch : this.request;
		}

	}

}
