package org.article12.notifications.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.notifications.domain.Addressee;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.domain.Mailed;
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

	private static final String TAKE = "with taken as (%s returning id) select " + COLUMNS
			+ " from readable_inbox_item where person_id = :person and id in (select id from taken)";

	private final JdbcClient jdbc;

	private final Clock clock;

	ToldItems(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Tells somebody; of the same event only once.
	 * @param request the request that it is about; null where it is about none
	 * @param mailed how it is to reach the person by mail
	 * @return the item's id; null when this was not the first time
	 */
	public @Nullable Long add(Addressee addressee, String event, @Nullable RequestId request, InboxItem item,
			Mailed mailed) {
		ActingFor body = addressee.body();
		return this.jdbc
			.sql("""
					insert into inbox_item (person_id, event, topic, reference, title, who, what, page, at, read_at, in_digest,
						request_id, kind, party_code, centre_code, batch, mail_at)
					values (:person, :event, :topic, :reference, :title, :who, :what, :page, :at,
						case when :read then cast(:at as timestamptz) end, :digest, :request, :kind, :party, :centre, :batch,
						case when cast(:mailAt as timestamptz) is not null then coalesce(
							(select min(mail_at) from inbox_item where person_id = :person
								and case when cast(:batch as uuid) is null then request_id = :request and batch is null
									else batch = :batch end), :mailAt) end)
					on conflict (event, person_id) do nothing returning id""")
			.param("person", addressee.recipient().person().value())
			.param("event", event)
			.param("topic", item.topic())
			.param("reference", item.reference())
			.param("title", item.title())
			.param("who", item.who())
			.param("what", item.what())
			.param("page", item.page())
			.param("at", Timestamp.from(item.at()))
			.param("read", item.read())
			.param("digest", mailed instanceof Mailed.Daily)
			.param("request", (request != null) ? request.value() : null, Types.OTHER)
			.param("kind", kind(body))
			.param("party", (body instanceof ActingFor.OfParty(PartyCode party)) ? party.value() : null, Types.VARCHAR)
			.param("centre", (body instanceof ActingFor.OfCentre(CentreCode centre)) ? centre.value() : null,
					Types.VARCHAR)
			.param("batch", (mailed instanceof Mailed.Gathered gathered) ? gathered.batch() : null, Types.OTHER)
			.param("mailAt",
					(mailed instanceof Mailed.Gathered gathered) ? gathered.at().atOffset(ZoneOffset.UTC) : null,
					Types.TIMESTAMP_WITH_TIMEZONE)
			.query(Long.class)
			.optional()
			.orElse(null);
	}

	/** Whether a centre has a part in the request no longer: the title is not for it. */
	public boolean isFormer(ActingFor body, RequestId request) {
		return body instanceof ActingFor.OfCentre(CentreCode centre) && this.jdbc.sql("""
				select not exists (select from assignment_listed where request_id = ? and centre_code = ?
					and status not in ('DECLINED', 'EXPIRED', 'CANCELLED'))""")
			.params(request.value(), centre.value())
			.query(Boolean.class)
			.single();
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
		return this.jdbc.sql("""
				select distinct person_id, case when batch is null then request_id end as request_id, batch
				from inbox_item where mail_at <= ?""")
			.param(Timestamp.from(this.clock.instant()))
			.query((row, _) -> new Gathering(new PersonId(row.getObject("person_id", UUID.class)),
					row.getObject("request_id", UUID.class), row.getObject("batch", UUID.class)))
			.list();
	}

	/** Takes out what was gathered, the oldest first; the second of two gets nothing. */
	public List<InboxItem> take(Gathering gathering) {
		return sorted(this.jdbc.sql(TAKE.formatted("""
				update inbox_item set mail_at = null
				where person_id = :person and mail_at is not null
					and case when cast(:batch as uuid) is null then request_id = :request and batch is null
						else batch = :batch end"""))
			.param("person", gathering.person().value())
			.param("request", gathering.request(), Types.OTHER)
			.param("batch", gathering.batch(), Types.OTHER)
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
