package org.article12.core.security;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * The sessions that the database keeps. Of the id of each it has only the SHA-256, so
 * that whoever reads the database, or a copy of it, cannot go on in anybody's session.
 * Each of its acts is one statement. {@link SessionReading} reads them.
 */
@Component
public class StoredSessions {

	/** The hash of the id that is asked for. */
	static final String HASH = "encode(sha256(convert_to(:id, 'UTF8')), 'hex')";

	private static final String CREATE = """
			with session as (
				insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
					expiry_time, principal_name)
				values (:key, %s, :created, :accessed, :pause, :end, :person) returning primary_id)
			insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
			select s.primary_id, a.name, a.content from session s, unnest(:names, :contents) a (name, content)"""
		.formatted(HASH);

	// Two answers of one session at once may both store what the next page says. A
	// session that has ended meanwhile stays ended.
	private static final String CHANGE = """
			with session as (
				update spring_session set session_id = %s, last_access_time = :accessed, max_inactive_interval = :pause,
					expiry_time = :end, principal_name = :person
				where primary_id = :key returning primary_id),
			gone as (delete from spring_session_attributes
				where session_primary_id = :key and attribute_name = any(:gone))
			insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
			select s.primary_id, a.name, a.content from session s, unnest(:names, :contents) a (name, content)
			on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes"""
		.formatted(HASH);

	// Likewise; and nobody waits for the disk where a crash takes away a sentence of the
	// next page.
	private static final String SAY = """
			with gone as (delete from spring_session_attributes
				where session_primary_id = :key and attribute_name = any(:gone)
					and set_config('synchronous_commit', 'off', true) = 'off')
			insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
			select s.primary_id, a.name, a.content
			from (select primary_id from spring_session
					where primary_id = :key and set_config('synchronous_commit', 'off', true) = 'off' for key share) s,
				unnest(:names, :contents) a (name, content)
			on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes""";

	private static final String TOUCH = """
			update spring_session set last_access_time = :accessed, expiry_time = :end where primary_id = :key""";

	private final JdbcClient jdbc;

	private final SessionContent content = new SessionContent();

	StoredSessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void create(PortalSession session) {
		this.jdbc.sql(CREATE)
			.params(times(session))
			.param("id", session.getId())
			.param("created", session.getCreationTime().toEpochMilli())
			.params(contents(session, List.copyOf(session.getAttributeNames())))
			.update();
	}

	/** Stores what has changed in a session, and when somebody last came. */
	void change(PortalSession session) {
		this.jdbc.sql(CHANGE).params(times(session)).param("id", session.getId()).params(changes(session)).update();
	}

	/** Stores what the next page says once, and nothing else. */
	void say(PortalSession session) {
		this.jdbc.sql(SAY).param("key", session.key()).params(changes(session)).update();
	}

	/** Stores when somebody last came. */
	void touch(PortalSession session) {
		this.jdbc.sql(TOUCH)
			.param("key", session.key())
			.param("accessed", session.getLastAccessedTime().toEpochMilli())
			.param("end", session.end().toEpochMilli())
			.update();
	}

	void delete(String id) {
		this.jdbc.sql("delete from spring_session where session_id = " + HASH).param("id", id).update();
	}

	/**
	 * Ends a person's sessions.
	 * @param except the hash of the id of the one that goes on; empty to end all
	 */
	public void end(PersonId person, String except) {
		this.jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
			.params(person.toString(), except)
			.update();
	}

	/** Forgets the sessions that have ended because nobody came. */
	void forgetEnded() {
		this.jdbc.sql("delete from spring_session where expiry_time < ?").param(Instant.now().toEpochMilli()).update();
	}

	private static Map<String, @Nullable Object> times(PortalSession session) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("key", session.key());
		parameters.put("accessed", session.getLastAccessedTime().toEpochMilli());
		parameters.put("pause", Math.toIntExact(session.getMaxInactiveInterval().toSeconds()));
		parameters.put("end", session.end().toEpochMilli());
		parameters.put("person", session.person());
		return parameters;
	}

	private Map<String, Object> changes(PortalSession session) {
		Set<String> held = session.getAttributeNames();
		List<String> set = session.changed().stream().filter(held::contains).toList();
		Object[] gone = session.changed().stream().filter((name) -> !held.contains(name)).toArray();
		Map<String, Object> changes = new HashMap<>(contents(session, set));
		changes.put("gone", new SqlArrayValue("text", gone));
		return changes;
	}

	private Map<String, Object> contents(PortalSession session, List<String> names) {
		byte[][] contents = names.stream()
			.map((name) -> this.content.write(Objects.requireNonNull(session.getAttribute(name))))
			.toArray(byte[][]::new);
		return Map.of("names", new SqlArrayValue("text", names.toArray()), "contents",
				new SqlArrayValue("bytea", (Object[]) contents));
	}

}
