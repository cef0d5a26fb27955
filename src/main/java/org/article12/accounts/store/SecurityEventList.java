package org.article12.accounts.store;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.article12.accounts.domain.SignInSettings;
import org.article12.core.PageOf;
import org.article12.core.security.SecurityEvent;
import org.article12.core.security.SecurityEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what happened around sign-in for the administrator, and forgets it after a while.
 * Names are those of today: the events hold none.
 */
@Component
public class SecurityEventList {

	/** How many events stand on a page. */
	public static final int PAGE_SIZE = 50;

	/**
	 * An event.
	 *
	 * @param at when, or when last
	 * @param times how often within the hour
	 * @param person the id of whom it is about; null when nobody is known
	 * @param name that person's name; null when there is no such account any more
	 * @param by the name of who did it, where it is somebody else
	 */
	public record Line(SecurityEvent event, Instant at, int times, @Nullable UUID person, @Nullable String name,
			@Nullable String by) {
	}

	private final JdbcClient jdbc;

	private final SecurityEvents events;

	private final SignInSettings settings;

	private final Clock clock;

	SecurityEventList(JdbcClient jdbc, SecurityEvents events, SignInSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * One page of the events, the latest first.
	 * @param event of which kind; null for all
	 * @param number the page, from 1
	 */
	public PageOf<Line> page(@Nullable SecurityEvent event, int number) {
		String kind = (event != null) ? event.name() : null;
		long total = this.jdbc
			.sql("select count(*) from security_event_listed where cast(:kind as text) is null or kind = :kind")
			.param("kind", kind, Types.VARCHAR)
			.query(Long.class)
			.single();
		List<Line> lines = this.jdbc.sql("""
				select e.kind, e.at, e.times, e.person_id, p.name, by.name as by_name
				from security_event_listed e
				left join person p on p.id = e.person_id
				left join person by on by.id = e.by_person_id and by.id is distinct from e.person_id
				where cast(:kind as text) is null or e.kind = :kind
				order by e.at desc, e.id desc limit :limit offset :offset""")
			.param("kind", kind, Types.VARCHAR)
			.param("limit", PAGE_SIZE)
			.param("offset", (number - 1L) * PAGE_SIZE)
			.query((row, at) -> new Line(SecurityEvent.valueOf(row.getString("kind")),
					row.getTimestamp("at").toInstant(), row.getInt("times"), row.getObject("person_id", UUID.class),
					row.getString("name"), row.getString("by_name")))
			.list();
		return new PageOf<>(lines, number, PAGE_SIZE, total);
	}

	/** For how long they are kept. */
	public Duration kept() {
		return this.settings.eventsKept();
	}

	/** Forgets those that are older. */
	public void forgetOld() {
		this.events.forgetBefore(this.clock.instant().minus(kept()));
	}

}
