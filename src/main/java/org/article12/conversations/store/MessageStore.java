package org.article12.conversations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.assignments.Involvement;
import org.article12.conversations.Message;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.MessageKind;
import org.article12.conversations.Readership;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.PersonId;
import org.article12.core.text.Text;
import org.article12.requests.Actor;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestExtra;
import org.article12.requests.RequestId;
import org.article12.requests.RequestSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Messages in the database, which are only ever added: it refuses to change or delete
 * one. What is read for somebody is asked for with {@link Readership#CONDITION}.
 */
@Component
public class MessageStore {

	private static final String COLUMNS = """
			m.id, m.request_id, m.kind, m.audience, m.posted_at, m.actor, m.actor_code, m.person_id, m.person_name, m.words,
			m.about,
			(select string_agg(c.centre_code, ' ') from message_centre c where c.message_id = m.id) as centres""";

	/** Requests about which anything was written. */
	public static final RequestExtra WRITTEN = new RequestExtra("written",
			"exists (select from message m where m.request_id = r.id)");

	private final JdbcClient jdbc;

	private final RequestSearch search;

	MessageStore(JdbcClient jdbc, RequestSearch search) {
		this.jdbc = jdbc;
		this.search = search;
	}

	@Bean
	static RequestExtra writtenExtra() {
		return WRITTEN;
	}

	/**
	 * Keeps a message. Its request is locked.
	 * @param press identifies the press of the button; none where an act wrote it
	 * @param entry the number of the history entry that an act wrote with it
	 */
	public void add(Message message, @Nullable UUID press, @Nullable Integer entry) {
		this.jdbc.sql("""
				insert into message (id, request_id, number, kind, audience, posted_at, actor, actor_code, person_id,
					person_name, words, about, token, entry_number)
				values (:id, :request, (select coalesce(max(number), 0) + 1 from message where request_id = :request),
					:kind, :audience, :at, :actor, :code, :person, :name, :words, :about, :press, :entry)""")
			.param("id", message.id())
			.param("request", message.request().value())
			.param("kind", message.kind().name())
			.param("audience", message.readership().audience().name())
			.param("at", Timestamp.from(message.at()))
			.param("actor", message.by().actor().name())
			.param("code", message.by().code(), Types.VARCHAR)
			.param("person", person(message.by()))
			.param("name", message.by().name())
			.param("words", message.words())
			.param("about", String.join(" ", message.about()))
			.param("press", press, Types.OTHER)
			.param("entry", entry, Types.INTEGER)
			.update();
		this.search.add(message.request(), message.words(), message.readership().includesParty());
		SortedSet<CentreCode> centres = message.readership().centres();
		if (!centres.isEmpty()) {
			this.jdbc.sql("insert into message_centre (message_id, centre_code) select ?, unnest(?)")
				.params(message.id(), centres.stream().map(CentreCode::value).toArray(String[]::new))
				.update();
		}
	}

	// No message comes from the calendar.
	private static UUID person(RecordedActor by) {
		PersonId person = by.person();
		if (person == null) {
			throw new IllegalArgumentException("A message that nobody wrote");
		}
		return person.value();
	}

	/** A message that was not taken back, whoever may read it. */
	Optional<Message> find(UUID id) {
		return find(List.of(id)).stream().findFirst();
	}

	/** Those of these messages that were not taken back, whoever may read them. */
	List<Message> find(Collection<UUID> ids) {
		return this.jdbc.sql("select " + COLUMNS + """
				 from message m where m.id = any(?)
				and not exists (select 1 from message_taken_back tb where tb.message_id = m.id)""")
			.param(ids.toArray(UUID[]::new))
			.query(MessageStore::read)
			.list();
	}

	/** A request's conversation, oldest first, as far as the reader reads it. */
	public List<Message> all(RequestId request, Involvement standing, CurrentUser reader) {
		return this.jdbc
			.sql("select " + COLUMNS + " from message m where m.request_id = :request and " + Readership.CONDITION
					+ " order by m.number")
			.param("request", request.value())
			.params(Readership.parameters(standing, reader))
			.query(MessageStore::read)
			.list();
	}

	/**
	 * One page of a request's conversation, newest first; of a page that does not exist
	 * the nearest. Two statements.
	 */
	public PageOf<Message> page(RequestId request, Involvement standing, CurrentUser reader, int number, int size) {
		long total = this.jdbc
			.sql("select count(*) from message m where m.request_id = :request and " + Readership.CONDITION)
			.param("request", request.value())
			.params(Readership.parameters(standing, reader))
			.query(Long.class)
			.single();
		int shown = Math.clamp(number, 1, new PageOf<>(List.of(), 1, size, total).pages());
		return new PageOf<>(newest(request, standing, reader, (shown - 1) * size, size), shown, size, total);
	}

	/** The newest messages that the reader reads, newest first. One statement. */
	public List<Message> newest(RequestId request, Involvement standing, CurrentUser reader, int skip, int most) {
		return this.jdbc
			.sql("select " + COLUMNS + " from message m where m.request_id = :request and " + Readership.CONDITION
					+ " order by m.number desc limit :most offset :skip")
			.param("request", request.value())
			.params(Readership.parameters(standing, reader))
			.param("most", most)
			.param("skip", skip)
			.query(MessageStore::read)
			.list();
	}

	private static Message read(ResultSet row, int index) throws SQLException {
		SortedSet<CentreCode> centres = new TreeSet<>();
		split(row.getString("centres")).map(CentreCode::new).forEach(centres::add);
		return new Message(row.getObject("id", UUID.class), new RequestId(row.getObject("request_id", UUID.class)),
				MessageKind.valueOf(row.getString("kind")),
				new Readership(MessageAudience.valueOf(row.getString("audience")), centres),
				row.getTimestamp("posted_at").toInstant(),
				RecordedActor.stored(Actor.valueOf(row.getString("actor")), row.getString("actor_code"),
						new PersonId(row.getObject("person_id", UUID.class)), row.getString("person_name")),
				row.getString("words"), split(row.getString("about")).toList());
	}

	private static Stream<String> split(@Nullable String codes) {
		return (codes != null && !Text.isBlank(codes)) ? Stream.of(codes.strip().split("\\s+")) : Stream.empty();
	}

}
