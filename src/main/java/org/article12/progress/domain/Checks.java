package org.article12.progress.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.article12.progress.Check;
import org.article12.progress.Column;
import org.article12.progress.ReportRow;
import org.article12.progress.ReportTable;
import org.article12.progress.RowKey;
import org.article12.progress.RowKind;
import org.article12.progress.TableCode;
import org.article12.progress.Unit;

/** Checks numbers that were counted each by itself against each other. */
final class Checks {

	private static final BiPredicate<BigDecimal, BigDecimal> EQUAL = (one, other) -> one.compareTo(other) == 0;

	private static final BiPredicate<BigDecimal, BigDecimal> AT_LEAST = (one, other) -> one.compareTo(other) >= 0;

	private static final List<List<Column>> SUMS = List.of(List.of(Column.DECIDED, Column.ELIGIBLE, Column.DECLINED),
			List.of(Column.ENDED, Column.CLOSED, Column.NOT_SERVED, Column.DECLINED, Column.WITHDRAWN),
			List.of(Column.OFFERED, Column.ACCEPTED, Column.OFFER_DECLINED, Column.NO_ANSWER, Column.TAKEN_BACK,
					Column.WAITING),
			List.of(Column.UNCOVERED, Column.AFRICA, Column.ASIA_PACIFIC, Column.CENTRAL_EASTERN_EUROPE,
					Column.LATIN_AMERICA_CARIBBEAN, Column.WESTERN_EUROPE_OTHERS),
			List.of(Column.EVALUATIONS, Column.YES, Column.PARTLY, Column.NO),
			List.of(Column.AREAS_ASKED, Column.AREAS_SERVED, Column.AREAS_UNDER_WAY, Column.AREAS_WAITING,
					Column.AREAS_LEFT, Column.AREAS_DROPPED));

	private static final List<List<Column>> BOUNDS = List.of(List.of(Column.CASES, Column.WITHIN),
			List.of(Column.DELIVERED, Column.REQUESTS), List.of(Column.PEOPLE, Column.WOMEN, Column.MEN),
			List.of(Column.EVALUATIONS, Column.ALL_YES), List.of(Column.NEEDED, Column.HELPED),
			List.of(Column.OPEN, Column.OVERDUE));

	/** Kinds of rows of which one thing can count in several. */
	private static final Set<RowKind> OVERLAPPING = Set.of(RowKind.GROUP, RowKind.AREA, RowKind.AREA_IN_REGION,
			RowKind.NEED_KIND, RowKind.AGREEMENT, RowKind.ACTIVITY, RowKind.ACTOR);

	private final ReportTable table;

	private final List<ReportRow> all;

	private final List<Check> checks = new ArrayList<>();

	private Checks(ReportTable table) {
		this.table = table;
		this.all = table.code().hasTotals() ? Stream.concat(table.rows().stream(), Stream.of(table.total())).toList()
				: table.rows();
	}

	/**
	 * A table with its checks.
	 * @param earlier the tables that stand before it
	 */
	static ReportTable checked(ReportTable table, List<ReportTable> earlier) {
		Checks checks = new Checks(table);
		checks.balance(Check.Kind.FLOW_BALANCES, List.of(Column.OPENING, Column.RECEIVED),
				List.of(Column.ENDED, Column.OPEN));
		checks.balance(Check.Kind.LOAD_BALANCES, List.of(Column.IN_HAND_BEFORE, Column.TAKEN_ON),
				List.of(Column.DELIVERED, Column.GIVEN_BACK, Column.IN_HAND));
		SUMS.forEach((sum) -> checks.compare(Check.Kind.SUM_OF_COLUMNS, sum.subList(0, 1), sum.subList(1, sum.size()),
				EQUAL));
		BOUNDS.forEach((bound) -> checks.compare(Check.Kind.AT_LEAST_COLUMNS, bound.subList(0, 1),
				bound.subList(1, bound.size()), AT_LEAST));
		if (table.code().hasTotals()) {
			table.columns().stream().filter(Checks::addsUp).forEach(checks::parts);
			table.columns().stream().filter(Checks::addsUp).forEach((column) -> checks.same(column, earlier));
		}
		return new ReportTable(table.code(), table.rows(), table.total(), checks.checks);
	}

	private static boolean addsUp(Column column) {
		return column.unit() != Unit.DAYS && column.unit() != Unit.SHARE;
	}

	private void balance(Check.Kind kind, List<Column> left, List<Column> right) {
		compare(kind, left, right, EQUAL);
	}

	/** In every row these together are to those as they should. */
	private void compare(Check.Kind kind, List<Column> left, List<Column> right,
			BiPredicate<BigDecimal, BigDecimal> should) {
		List<Column> columns = Stream.concat(left.stream(), right.stream()).toList();
		if (this.table.columns().containsAll(columns)) {
			List<String> broken = this.all.stream()
				.filter((row) -> !should.test(sum(row, left), sum(row, right)))
				.map((row) -> row.key().code())
				.toList();
			this.checks.add(new Check(kind, columns, null, sum(this.table.total(), left),
					sum(this.table.total(), right), broken));
		}
	}

	private BigDecimal sum(ReportRow row, List<Column> columns) {
		return columns.stream()
			.map((column) -> this.table.number(row, column))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private void parts(Column column) {
		BigDecimal parts = this.table.rows()
			.stream()
			.map((row) -> this.table.number(row, column))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal total = this.table.number(this.table.total(), column);
		boolean overlap = overlap(this.table.code(), column);
		this.checks.add(new Check(overlap ? Check.Kind.PARTS_OVERLAP : Check.Kind.PARTS_MAKE_TOTAL, List.of(column),
				null, parts, total, broken((overlap ? AT_LEAST : EQUAL).test(parts, total))));
	}

	private static boolean overlap(TableCode table, Column column) {
		return switch (column) {
			case PARTIES, HELP_OFFERS, HELP_USD -> true;
			case AREAS_UNSERVED, AREAS_ASKED, AREAS_SERVED, AREAS_UNDER_WAY, AREAS_WAITING, AREAS_LEFT, AREAS_DROPPED ->
				table.rows() == RowKind.ACTIVITY;
			case REQUESTS -> table.rows() == RowKind.CENTRE || OVERLAPPING.contains(table.rows());
			case REQUESTS_UNSERVED -> table.rows() != RowKind.REGION;
			default -> OVERLAPPING.contains(table.rows()) || table == TableCode.OPEN_BY_CENTRE;
		};
	}

	/** What the first table with such a column counts in all, this one does. */
	private void same(Column column, List<ReportTable> earlier) {
		if (column == Column.CASES || column == Column.WITHIN || this.table.code() == TableCode.OPEN_BY_CENTRE) {
			return;
		}
		earlier.stream()
			.filter((other) -> other.code().hasTotals() && other.columns().contains(column))
			.findFirst()
			.ifPresent((other) -> {
				BigDecimal here = this.table.number(this.table.total(), column);
				BigDecimal there = other.number(other.total(), column);
				this.checks.add(new Check(Check.Kind.SAME_AS_OTHER_TABLE, List.of(column), other.code(), here, there,
						broken(here.compareTo(there) == 0)));
			});
	}

	private static List<String> broken(boolean holds) {
		return holds ? List.of() : List.of(RowKey.TOTAL);
	}

}
