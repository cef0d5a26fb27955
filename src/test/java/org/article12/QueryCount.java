package org.article12;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * How many SQL statements an action sends. Every test of the {@link WholePortal} listens
 * to the data source; counted is what the action's own thread does but for side notes, so
 * that a page is best asked for through MockMvcTester, which answers in the caller's
 * thread.
 *
 * <pre>
 * int few = QueryCount.of(() -> open("/requests?size=5"));
 * int many = QueryCount.of(() -> open("/requests?size=50"));
 * assertThat(many).isEqualTo(few);
 * </pre>
 */
public final class QueryCount {

	private static final ThreadLocal<@Nullable Sent> LISTENING = new ThreadLocal<>();

	/**
	 * Something is written to each before anything is counted, or a page would be sent as
	 * it was made before, and what is remembered while nothing changes would not be
	 * asked.
	 */
	private static final List<DataSource> WRITTEN = new CopyOnWriteArrayList<>();

	/**
	 * Whether there is anything to note, since somebody was told of something by now, is
	 * chance, and costs no page but the one that notes it.
	 */
	private static final Pattern NOTE = Pattern
		.compile("^(?:update inbox_item set read_at = \\?|with opened as \\(update"
				+ "|(select pg_current_xact_id_if_assigned))");

	private QueryCount() {
	}

	/** A side note ends with that statement, and has a connection of its own. */
	private static boolean isNote(String statement, Sent sent) {
		Matcher note = NOTE.matcher(statement);
		boolean found = note.find();
		if (found && note.group(1) != null) {
			sent.borrowed().decrementAndGet();
		}
		return found;
	}

	/** How many statements the action sends; a batch counts once. */
	public static int of(Action action) {
		return statements(action).size();
	}

	/** The statements that the action sends, in order. */
	public static List<String> statements(Action action) {
		return sent(action).statements();
	}

	/** The statements, and how often a connection was borrowed for them. */
	static Sent sent(Action action) {
		WRITTEN.removeIf((database) -> !isWritten(database));
		return listening(action);
	}

	/** Whether something was; not where a portal has ended. */
	private static boolean isWritten(DataSource database) {
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			return statement.execute("select pg_current_xact_id()");
		}
		catch (SQLException _) {
			return false;
		}
	}

	/** The statements of an action that may send again what was made before. */
	public static List<String> again(Action action) {
		return listening(action).statements();
	}

	/**
	 * How many rows the database reads for what the action asks, those that it passes
	 * over included.
	 */
	public static long rows(Action action) {
		WRITTEN.removeIf((database) -> !isWritten(database));
		AtomicLong rows = new AtomicLong();
		listening(action, new Sent(new ArrayList<>(), new ArrayList<>(), new AtomicInteger(), rows));
		return rows.get();
	}

	private static Sent listening(Action action) {
		return listening(action, new Sent(new ArrayList<>(), new ArrayList<>(), new AtomicInteger(), null));
	}

	private static Sent listening(Action action, Sent sent) {
		LISTENING.set(sent);
		try {
			action.run();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
		finally {
			LISTENING.remove();
		}
		return sent;
	}

	/**
	 * What an action's own thread asks of the database.
	 *
	 * @param statements all statements, in order
	 * @param hasty those of them after which a commit waits for no disk, though they are
	 * part of a transaction, whose other changes a crash would take away as well
	 * @param borrowed how often a connection was borrowed
	 * @param rows how many rows were read for them; null where that is not asked
	 */
	record Sent(List<String> statements, List<String> hasty, AtomicInteger borrowed, @Nullable AtomicLong rows) {

		/** How often it borrowed a connection. */
		int connections() {
			return this.borrowed.get();
		}

	}

	/** What is counted. */
	@FunctionalInterface
	public interface Action {

		/** Runs once. */
		void run() throws Exception;

	}

	/** Puts a listener before the data source of the portal's tests. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Listening {

		@Bean
		static BeanPostProcessor listeningDataSource() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String beanName) {
					if (!(bean instanceof DataSource source) || bean instanceof ProxyDataSource) {
						return bean;
					}
					WRITTEN.add(source);
					return ProxyDataSourceBuilder.create(source)
						.listener(new Listener(source))
						.methodListener(new Borrowing())
						.build();
				}
			};
		}

	}

	private record Listener(DataSource database) implements QueryExecutionListener {

		@Override
		public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		}

		@Override
		public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			Sent sent = LISTENING.get();
			if (sent != null && !queries.isEmpty()) {
				String statement = queries.getFirst().getQuery();
				if (isNote(statement, sent)) {
					return;
				}
				sent.statements().add(statement);
				if (statement.contains("synchronous_commit") && isOfTransaction(execution)) {
					sent.hasty().add(statement);
				}
				AtomicLong rows = sent.rows();
				if (rows != null) {
					rows.addAndGet(RowsRead.of(this.database, queries.getFirst()));
				}
			}
		}

		private static boolean isOfTransaction(ExecutionInfo execution) {
			try {
				return !execution.getStatement().getConnection().getAutoCommit();
			}
			catch (SQLException ex) {
				throw new AssertionError(ex);
			}
		}

	}

	private static final class Borrowing implements MethodExecutionListener {

		@Override
		public void beforeMethod(MethodExecutionContext execution) {
			Sent sent = LISTENING.get();
			if (sent != null && execution.getMethod().getName().equals("getConnection")
					&& execution.getTarget() instanceof DataSource) {
				sent.borrowed().incrementAndGet();
			}
		}

		@Override
		public void afterMethod(MethodExecutionContext execution) {
		}

	}

}
