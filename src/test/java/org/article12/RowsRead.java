package org.article12;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many rows the database reads for a question, those that it passes over included:
 * the question is asked once more, with the same values, for its plan.
 */
public final class RowsRead {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern WRITES = Pattern.compile("(?i)\\b(insert|update|delete)\\b");

	/** PostgreSQL's lock_not_available. */
	private static final String LOCKED = "55P03";

	private RowsRead() {
	}

	/**
	 * Of all nodes of the question's plan; none for a statement that writes, or that asks
	 * for a lock which whoever asked holds. What a function in it writes is taken back.
	 */
	public static long of(DataSource database, QueryInfo question) {
		if (WRITES.matcher(question.getQuery()).find()) {
			return 0;
		}
		try (Connection connection = database.getConnection(); Statement patience = connection.createStatement()) {
			connection.setAutoCommit(false);
			patience.execute("set local lock_timeout = '100ms'");
			try {
				return of(JSON.readTree(plan(connection, question)).get(0).get("Plan"));
			}
			finally {
				connection.rollback();
				connection.setAutoCommit(true);
			}
		}
		catch (SQLException ex) {
			if (LOCKED.equals(ex.getSQLState())) {
				return 0;
			}
			throw new AssertionError(question.getQuery(), ex);
		}
	}

	private static String plan(Connection connection, QueryInfo question) throws SQLException {
		try (PreparedStatement explained = connection
			.prepareStatement("explain (analyze, timing off, buffers off, format json) " + question.getQuery())) {
			for (ParameterSetOperation value : question.getParametersList().getFirst()) {
				value.getMethod().invoke(explained, value.getArgs());
			}
			StringBuilder plan = new StringBuilder();
			try (ResultSet lines = explained.executeQuery()) {
				while (lines.next()) {
					plan.append(lines.getString(1));
				}
			}
			return plan.toString();
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new AssertionError(question.getQuery(), ex);
		}
	}

	private static long of(JsonNode node) {
		double loops = node.path("Actual Loops").asDouble(1);
		double rows = (node.path("Actual Rows").asDouble() + node.path("Rows Removed by Filter").asDouble()
				+ node.path("Rows Removed by Index Recheck").asDouble()) * loops;
		long below = 0;
		for (JsonNode child : node.path("Plans")) {
			below += of(child);
		}
		return Math.round(rows) + below;
	}

}
