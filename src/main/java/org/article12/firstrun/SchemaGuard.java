package org.article12.firstrun;

import java.util.Arrays;
import java.util.Optional;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the schema up to date, but never starts on one that a newer version has already
 * changed. Flyway by itself lets such a schema pass (a setting forbids it), and the
 * portal would then write into tables that it does not know.
 */
@Component
class SchemaGuard implements FlywayMigrationStrategy {

	// The migrations' files are read twice only where something is wrong.
	@Override
	public void migrate(Flyway flyway) {
		try {
			flyway.migrate();
		}
		catch (FlywayValidateException ex) {
			unknown(flyway).ifPresent((migration) -> {
				throw new CannotStart(
						"The database has the schema of a newer version of the portal (migration %s, %s)."
							.formatted(migration.getVersion(), migration.getDescription()),
						"Start that version or a later one, or use another database.", ex);
			});
			throw ex;
		}
	}

	private static Optional<MigrationInfo> unknown(Flyway flyway) {
		return Arrays.stream(flyway.info().applied())
			.filter((migration) -> migration.getState().isApplied() && !migration.getState().isResolved())
			.reduce((earlier, later) -> later);
	}

}
