package org.article12.core.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.reference.ImportProblem.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports reference data: all files are read and checked, then compared with the
 * database, and only then is anything written, in one transaction.
 */
@Component
public class ReferenceImporter {

	// Any number will do; two instances must use the same.
	private static final long LOCK = 12_2004_0517L;

	private final List<ReferenceImport> steps;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	public ReferenceImporter(List<ReferenceImport> steps, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
		this.steps = steps;
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * What an import would change; nothing is written.
	 * @throws ImportRefused when something is wrong with the files
	 */
	public List<TableDifference> preview(ReferenceSource source) {
		List<TableContent> wanted = read(source);
		return inTransaction(() -> wanted.stream().map(this::difference).toList());
	}

	/**
	 * Imports the files. An import that has nothing to change touches no row.
	 * @return what was changed
	 * @throws ImportRefused when something is wrong with the files, or a row that is gone
	 * from them is still in use
	 */
	public List<TableDifference> apply(ReferenceSource source) {
		List<TableContent> wanted = read(source);
		return inTransaction(() -> {
			this.jdbc.queryForObject("select 1 from pg_advisory_xact_lock(?)", Integer.class, LOCK);
			List<TableDifference> differences = wanted.stream().map(this::difference).toList();
			for (int i = 0; i < wanted.size(); i++) {
				insert(wanted.get(i), differences.get(i));
				update(wanted.get(i), differences.get(i));
			}
			// Only now does nothing refer any more to what goes.
			for (int i = wanted.size() - 1; i >= 0; i--) {
				delete(wanted.get(i), differences.get(i));
			}
			return differences;
		});
	}

	private List<TableContent> read(ReferenceSource source) {
		ImportRun run = new ImportRun(source);
		List<TableContent> wanted = this.steps.stream().flatMap((step) -> step.read(run).stream()).toList();
		run.requireNoProblem();
		return wanted;
	}

	private List<TableDifference> inTransaction(Supplier<List<TableDifference>> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> work.get()));
	}

	private TableDifference difference(TableContent wanted) {
		String sql = "select " + String.join(", ", wanted.columns()) + " from " + wanted.table() + " order by "
				+ String.join(", ", wanted.keyColumns());
		List<List<@Nullable Object>> current = this.jdbc.query(sql, (row, number) -> {
			List<@Nullable Object> values = new ArrayList<>();
			for (int i = 1; i <= wanted.columns().size(); i++) {
				values.add(row.getObject(i));
			}
			return values;
		});
		return TableDifference.between(current, wanted);
	}

	private void insert(TableContent wanted, TableDifference difference) {
		String marks = wanted.columns().stream().map((column) -> "?").collect(Collectors.joining(", "));
		this.jdbc.batchUpdate("insert into " + wanted.table() + " (" + String.join(", ", wanted.columns())
				+ ") values (" + marks + ")", difference.added().stream().map(List::toArray).toList());
	}

	private void update(TableContent wanted, TableDifference difference) {
		if (difference.changed().isEmpty()) {
			return;
		}
		String set = wanted.otherColumns().stream().map((column) -> column + " = ?").collect(Collectors.joining(", "));
		int keys = wanted.keyColumns().size();
		this.jdbc.batchUpdate("update " + wanted.table() + " set " + set + where(wanted),
				difference.changed()
					.stream()
					.map(TableDifference.Changed::after)
					.map((row) -> Stream.concat(row.stream().skip(keys), row.stream().limit(keys)).toArray())
					.toList());
	}

	private void delete(TableContent wanted, TableDifference difference) {
		for (List<@Nullable Object> row : difference.removed()) {
			try {
				this.jdbc.update("delete from " + wanted.table() + where(wanted), wanted.key(row).toArray());
			}
			catch (DataIntegrityViolationException ex) {
				String key = wanted.key(row).stream().map(String::valueOf).collect(Collectors.joining(" · "));
				throw new ImportRefused(List.of(new ImportProblem(wanted.table(), 0, "", Kind.IN_USE, List.of(key))));
			}
		}
	}

	private static String where(TableContent wanted) {
		return wanted.keyColumns()
			.stream()
			.map((column) -> column + " = ?")
			.collect(Collectors.joining(" and ", " where ", ""));
	}

}
