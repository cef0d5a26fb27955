package org.article12.volume;

import org.article12.demonstration.DemonstrationAccounts;
import org.article12.demonstration.DemonstrationMark;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks a database in which nobody has an account yet as a demonstration, so that it gets
 * the demonstration's accounts; one that is in real use is refused.
 */
@Component
@Profile("volume")
@Order(DemonstrationAccounts.ORDER - 500)
class VolumeMark implements ApplicationRunner {

	private final DemonstrationMark mark;

	private final JdbcClient jdbc;

	VolumeMark(DemonstrationMark mark, JdbcClient jdbc) {
		this.mark = mark;
		this.jdbc = jdbc;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.jdbc.sql("select exists (select from person where not demonstration)").query(Boolean.class).single()) {
			throw new VolumeRefused("The database is in use: people have accounts there.",
					"Volume data go into an empty database: name another one, or another data directory.");
		}
		if (!this.jdbc.sql("select exists (select from person)").query(Boolean.class).single()) {
			this.jdbc.sql("""
					do $$ begin execute format('comment on database %%I is %%L', current_database(), '%s'); end $$
					""".formatted(DemonstrationMark.COMMENT)).update();
		}
		if (!this.mark.isSet()) {
			throw new VolumeRefused("The database is not marked as a demonstration.",
					"Volume data go into a demonstration alone: name another database, or another data directory.");
		}
	}

}
