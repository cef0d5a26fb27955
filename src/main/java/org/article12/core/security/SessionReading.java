package org.article12.core.security;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * Reads a session and what every page needs of its reader, in one statement. That asks
 * the record first: while nothing on it has changed since this instance read the same
 * session, the rest is what it was, and the statement leaves it out.
 */
@Component
class SessionReading {

	private static final String FIND = """
			select r.on_record, s.primary_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
				held.names, held.contents%s
			from spring_session s
			cross join (select pg_current_snapshot()::text as on_record offset 0) r
			cross join lateral (select coalesce(array_agg(a.attribute_name), '{}') as names,
					coalesce(array_agg(a.attribute_bytes), '{}') as contents
				from spring_session_attributes a
				where a.session_primary_id = s.primary_id and r.on_record <> :known) held
			where s.session_id = %s""";

	private static final String FACT = ",\n\tcase when r.on_record <> :known then (%s) end as %s";

	/** What no record says. */
	private static final String NOTHING_KNOWN = "";

	private final Cache<String, Reading> lately = Caffeine.newBuilder().maximumSize(1_000).build();

	private final JdbcClient jdbc;

	private final SideNotes notes;

	private final SessionContent content = new SessionContent();

	private final Told page;

	private final Told act;

	SessionReading(JdbcClient jdbc, SideNotes notes, List<FrameFact> facts) {
		this.jdbc = jdbc;
		this.notes = notes;
		this.page = Told.with(facts);
		this.act = Told.with(facts.stream().filter((fact) -> !fact.onPagesOnly()).toList());
	}

	/**
	 * The session with that id, and what there is to be told with it; null when there is
	 * none.
	 */
	@Nullable PortalSession find(String id) {
		return OneReading.isOfPage() ? page(id) : read(id, this.act, null, now());
	}

	private @Nullable PortalSession page(String id) {
		// Facts may follow from the day as well.
		Instant minute = now();
		Reading known = this.lately.getIfPresent(id);
		return read(id, this.page, (known != null && known.minute().equals(minute)) ? known : null, minute);
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MINUTES);
	}

	private @Nullable PortalSession read(String id, Told told, @Nullable Reading known, Instant minute) {
		return this.jdbc.sql(told.sql())
			.param("id", id)
			.param("known", (known != null) ? known.record() : NOTHING_KNOWN)
			.query((row, _) -> {
				String record = row.getString("on_record");
				Reading reading = (known != null && known.record().equals(record)) ? known
						: new Reading(record, minute, told.read(row), attributes(row));
				if (told == this.page && reading != known && reading.isForMany()) {
					this.lately.put(id, reading);
				}
				FrameFacts.tell(reading.facts());
				if (told == this.page) {
					FrameFacts.tellRecord(this.notes.record(record), record);
				}
				return PortalSession.stored(row.getString("primary_id"), id,
						Instant.ofEpochMilli(row.getLong("creation_time")),
						Instant.ofEpochMilli(row.getLong("last_access_time")),
						Duration.ofSeconds(row.getInt("max_inactive_interval")), reading.ownAttributes());
			})
			.optional()
			.orElse(null);
	}

	private Map<String, Object> attributes(ResultSet row) throws SQLException {
		Object[] names = elements(row.getArray("names"));
		Object[] contents = elements(row.getArray("contents"));
		Map<String, Object> attributes = new HashMap<>();
		for (int at = 0; at < names.length; at++) {
			Object content = this.content.read((byte[]) contents[at]);
			if (content != null) {
				attributes.put((String) names[at], content);
			}
		}
		return attributes;
	}

	private static Object[] elements(Array array) throws SQLException {
		return (Object[]) array.getArray();
	}

	/**
	 * What was read with a session.
	 *
	 * @param record the transactions that were seen, side notes among them
	 * @param minute when
	 * @param facts what every page needs of the reader, by name
	 * @param attributes what the session held
	 */
	private record Reading(String record, Instant minute, Map<String, String> facts, Map<String, Object> attributes) {

		/** Whether several requests may have the very same. */
		boolean isForMany() {
			return this.attributes.entrySet()
				.stream()
				.allMatch((held) -> held.getKey().equals(PortalSession.NEXT_PAGE)
						|| held.getValue() instanceof SecurityContext || held.getValue() instanceof UUID
						|| held.getValue() instanceof String || held.getValue() instanceof Number
						|| held.getValue() instanceof Boolean);
		}

		/**
		 * What the session holds, for one request: another who signs out empties the
		 * context, and a page that says something takes it out of the list.
		 */
		Map<String, Object> ownAttributes() {
			Map<String, Object> own = new HashMap<>(this.attributes);
			own.replaceAll((_, value) -> (value instanceof SecurityContext context) ? own(context) : value);
			own.computeIfPresent(PortalSession.NEXT_PAGE, (_, said) -> new CopyOnWriteArrayList<>((List<?>) said));
			return own;
		}

		private static SecurityContext own(SecurityContext context) {
			SecurityContext own = new SecurityContextImpl();
			own.setAuthentication(context.getAuthentication());
			return own;
		}

	}

	/** A session's statement, and the facts that it brings. */
	private record Told(String sql, List<FrameFact> facts) {

		static Told with(List<FrameFact> facts) {
			String columns = facts.stream()
				.map((fact) -> FACT.formatted(fact.sql(), fact.name()))
				.collect(Collectors.joining());
			return new Told(FIND.formatted(columns, StoredSessions.HASH), facts);
		}

		Map<String, String> read(ResultSet row) throws SQLException {
			Map<String, String> told = new HashMap<>();
			for (FrameFact fact : this.facts) {
				told.put(fact.name(), row.getString(fact.name()));
			}
			return told;
		}

	}

}
