package org.article12.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database says of itself that it holds a demonstration. Without that mark no
 * demonstration data are made, whatever the profile: a real database stays real.
 */
@Component
@Profile("demo")
public class DemonstrationMark {

	/** What the comment on the database must say. */
	public static final String COMMENT = "article12 demonstration";

	private static final Logger LOG = LoggerFactory.getLogger(DemonstrationMark.class);

	private final JdbcClient jdbc;

	private boolean refusalSaid;

	DemonstrationMark(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether demonstration data may be made. A refusal is logged, once, with how to mark
	 * the database.
	 */
	public synchronized boolean isSet() {
		Database database = this.jdbc.sql("""
				select datname as name, coalesce(shobj_description(oid, 'pg_database'), '') as comment
				from pg_database where datname = current_database()""").query(Database.class).single();
		boolean set = COMMENT.equals(database.comment());
		if (!set && !this.refusalSaid) {
			this.refusalSaid = true;
			LOG.warn(
					"No demonstration data are made, because the database is not marked as a demonstration; "
							+ "if it is one, mark it with: comment on database \"{}\" is '{}'",
					database.name(), COMMENT);
		}
		return set;
	}

	private record Database(String name, String comment) {
	}

}
