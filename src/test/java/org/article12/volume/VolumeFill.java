package org.article12.volume;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import org.article12.Today;
import org.article12.core.reference.RegisterVersions;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the database: all of it in one transaction, or nothing. While one batch is
 * copied, the next is told; no more than two are held at once, however many come.
 */
final class VolumeFill {

	private static final Logger LOG = LoggerFactory.getLogger(VolumeFill.class);

	// Whoever starts the portal afterwards is not to be told of every date at once.
	private static final String REMINDED = """
			insert into deadline_reminder (request_id, actor, centre_code, due_on, stage, at)
			select t.request_id, t.actor, t.centre_code, t.due_on, s.stage, now() from request_turn t
			join (values ('SOON', 4), ('TODAY', 0), ('PASSED', -1)) s (stage, days) on t.due_on <= date '%s' + s.days""";

	/** What is made of the rows as a whole afterwards. */
	private static final List<String> MADE = List.of("queue_entry", "queue_words", "request_words", "history_order",
			"party_line", "assignment_count");

	/** What makes it row by row, by table. */
	private static final List<String[]> FOLLOWERS = List.of(
			new String[] { "history_entry", "history_entry_awaits_a_number" },
			new String[] { "history_entry", "party_line_follows_acts" },
			new String[] { "assistance_request", "party_line_begins" },
			new String[] { "assignment", "assignment_is_counted" });

	private static final int REQUESTS_AT_ONCE = 2_000;

	private static final Duration BETWEEN_WORDS = Duration.ofSeconds(5);

	private final DataSource database;

	private final RegisterVersions versions;

	VolumeFill(DataSource database, RegisterVersions versions) {
		this.database = database;
		this.versions = versions;
	}

	/**
	 * Fills the database.
	 * @throws VolumeRefused when it holds requests already
	 */
	void run(Stories stories, int requests) {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			try (Statement statement = connection.createStatement()) {
				fill(connection, statement, stories, requests);
				connection.commit();
				connection.setAutoCommit(true);
				LOG.info("Gathering statistics");
				statement.execute("vacuum (analyze)");
			}
			catch (SQLException | RuntimeException ex) {
				rollBack(connection);
				throw ex;
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be filled", ex);
		}
	}

	private static void rollBack(Connection connection) throws SQLException {
		if (!connection.isClosed() && !connection.getAutoCommit()) {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	private void fill(Connection connection, Statement statement, Stories stories, int requests) throws SQLException {
		statement.execute("select pg_advisory_xact_lock(hashtext('article12 volume'))");
		try (ResultSet found = statement.executeQuery("select exists (select from assistance_request)")) {
			found.next();
			if (found.getBoolean(1)) {
				throw new VolumeRefused("The database holds requests already.",
						"Volume data go into a database without any: name another one, or another data directory.");
			}
		}
		statement.execute("set local maintenance_work_mem = '256MB'");
		statement.execute("set local synchronous_commit = off");
		List<String> indexes = dropIndexes(statement);
		for (String[] one : FOLLOWERS) {
			statement.execute("alter table %s disable trigger %s".formatted(one[0], one[1]));
		}
		copy(connection, stories, requests);
		// No index is made while a constraint still waits to be checked.
		statement.execute("set constraints all immediate");
		for (String[] one : FOLLOWERS) {
			statement.execute("alter table %s enable trigger %s".formatted(one[0], one[1]));
		}
		statement.execute(REMINDED.formatted(Today.atTheSecretariat()));
		LOG.info("Making the queue");
		statement.execute("analyze");
		statement.execute("select fill_words()");
		statement.execute("select fill_queue()");
		statement.execute("select order_history()");
		statement.execute("select fill_party_lines()");
		statement.execute("select fill_assignment_counts()");
		LOG.info("Making {} indexes", indexes.size());
		for (String index : indexes) {
			statement.execute(index);
		}
	}

	// Indexes are made faster once than row by row. Those of a constraint stay.
	private static List<String> dropIndexes(Statement statement) throws SQLException {
		List<String> names = new ArrayList<>();
		List<String> definitions = new ArrayList<>();
		List<String> filled = new ArrayList<>(MADE);
		new Batch().tables().forEach((table) -> filled.add(table.name()));
		String tables = String.join("', '", filled);
		try (ResultSet found = statement.executeQuery("""
				select indexname, indexdef from pg_indexes i
				where schemaname = current_schema() and tablename in ('%s')
					and not exists (select from pg_constraint c where c.conname = i.indexname)
				""".formatted(tables))) {
			while (found.next()) {
				names.add(found.getString(1));
				definitions.add(found.getString(2));
			}
		}
		for (String name : names) {
			statement.execute("drop index " + statement.enquoteIdentifier(name, true));
		}
		return definitions;
	}

	private void copy(Connection connection, Stories stories, int requests) throws SQLException {
		CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
		Progress progress = new Progress(requests);
		try (ExecutorService ahead = Executors.newSingleThreadExecutor()) {
			Future<Batch> next = ahead.submit(() -> tell(stories));
			while (true) {
				Batch batch = next.get();
				boolean last = batch.size() == 0;
				if (last) {
					batch.add(stories.counters());
				}
				else {
					next = ahead.submit(() -> tell(stories));
				}
				for (CopyTable table : batch.tables()) {
					copy.copyIn(table.statement(), new ByteArrayInputStream(table.bytes()));
				}
				if (last) {
					return;
				}
				progress.done(batch.size());
			}
		}
		catch (ExecutionException | IOException ex) {
			throw new IllegalStateException("The requests could not be told", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The filling was broken off", ex);
		}
	}

	private Batch tell(Stories stories) {
		Batch batch = new Batch();
		this.versions.readOnceFor(() -> {
			while (batch.size() < REQUESTS_AT_ONCE && !stories.isOver()) {
				batch.add(stories.next());
			}
		});
		return batch;
	}

	/** Says now and then how far it is, and how fast. */
	private static final class Progress {

		private final int all;

		private final long began = System.nanoTime();

		private long done;

		private Duration said = Duration.ZERO;

		Progress(int all) {
			this.all = all;
		}

		void done(long more) {
			this.done += more;
			Duration taken = Duration.ofNanos(System.nanoTime() - this.began);
			if (this.done == this.all || taken.minus(this.said).compareTo(BETWEEN_WORDS) >= 0) {
				this.said = taken;
				LOG.info("{} of {} requests copied, {} a second", this.done, this.all,
						this.done * 1000 / Math.max(1, taken.toMillis()));
			}
		}

	}

}
