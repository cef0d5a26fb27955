package org.article12.progress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.WorkingDays;
import org.article12.core.settings.Term;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.lives.CutOff;
import org.article12.lives.KnownRegisters;
import org.article12.lives.Life;
import org.article12.plans.PlanHistory.ActivityThen;
import org.article12.progress.Column;
import org.article12.progress.Period;
import org.article12.progress.ProgressReport;
import org.article12.progress.ReportRow;
import org.article12.progress.ReportSection;
import org.article12.progress.ReportTable;
import org.article12.progress.RowKey;
import org.article12.progress.RowKind;
import org.article12.progress.SectionCode;
import org.article12.progress.Step;
import org.article12.progress.TableCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes the report from lives, which it is told of one after the other. Pure: the same
 * lives and registers give the same report.
 */
public final class ReportBuilder {

	private static final int PLACES_OF_A_SHARE = 3;

	private final Period period;

	private final KnownRegisters registers;

	private final Counting counting;

	private final Tally tally = new Tally();

	/**
	 * A report without any lives yet.
	 * @param zone where the Secretariat's day begins
	 * @param days counts in working days of the calendar as it was known
	 */
	public ReportBuilder(Period period, KnownRegisters registers, ZoneId zone, WorkingDays days) {
		this.period = period;
		this.registers = registers;
		this.counting = new Counting(Window.of(period, zone), registers, days);
	}

	/** One life more. */
	public void count(Life life) {
		this.counting.count(life, this.tally);
	}

	/** Eligible Parties for which no active centre can be asked. */
	public void count(Collection<Uncovered> uncovered) {
		uncovered.forEach((one) -> {
			Column region = Column.valueOf(one.region().name());
			Stream.of(one.area().value(), RowKey.TOTAL).forEach((row) -> {
				this.tally.meet(TableCode.GAPS_BY_AREA, row, Column.UNCOVERED, one.party().value());
				this.tally.meet(TableCode.GAPS_BY_AREA, row, region, one.party().value());
			});
		});
	}

	/** What help is offered, as it was known; told when all lives have been counted. */
	public void offered(Collection<HelpOffered> offers) {
		HelpStanding standing = standing();
		offers.forEach((help) -> standing.count(help, this.tally));
	}

	/**
	 * Those of what help is offered that count in one number, by the counting that makes
	 * it; asked when all lives have been counted.
	 */
	public List<OfferOfHelp> behind(Collection<OfferOfHelp> offers, TableCode table, String row, Column column) {
		HelpStanding standing = standing();
		Behind behind = new Behind(table, row, column);
		return offers.stream().filter((one) -> {
			standing.count(one.help(), behind);
			return behind.take();
		}).toList();
	}

	private HelpStanding standing() {
		return new HelpStanding(this.period, this.registers, Set.copyOf(this.tally.rows(TableCode.NEEDS_BY_AREA)));
	}

	/**
	 * The report.
	 * @param activities finds what activities were called
	 */
	public ProgressReport report(CutOff cutOff, Function<Collection<String>, Map<String, ActivityThen>> activities) {
		RowOrder order = new RowOrder(this.registers, activities.apply(this.tally.rows(TableCode.NEEDS_BY_ACTIVITY)));
		List<ReportTable> tables = new ArrayList<>();
		for (TableCode code : TableCode.values()) {
			tables.add(Checks.checked(table(code, order), tables));
		}
		Map<SectionCode, List<ReportTable>> bySection = tables.stream()
			.collect(Collectors.groupingBy((table) -> table.code().section()));
		return new ProgressReport(this.period, cutOff,
				Stream.of(SectionCode.values())
					.map((section) -> new ReportSection(section, bySection.getOrDefault(section, List.of())))
					.toList());
	}

	private ReportTable table(TableCode code, RowOrder order) {
		RowKind kind = code.rows();
		List<ReportRow> rows = order.rows(kind, this.tally.rows(code))
			.stream()
			.map((row) -> new ReportRow(new RowKey(kind, row), order.name(kind, row), values(code, row)))
			.toList();
		return new ReportTable(code, rows, new ReportRow(RowKey.total(kind), null, values(code, RowKey.TOTAL)),
				List.of());
	}

	private List<@Nullable BigDecimal> values(TableCode code, String row) {
		List<@Nullable BigDecimal> values = new ArrayList<>();
		boolean empty = row.equals(RowKey.TOTAL) && !code.hasTotals();
		code.columns().forEach((column) -> values.add(empty ? null : value(code, row, column)));
		return values;
	}

	private @Nullable BigDecimal value(TableCode code, String row, Column column) {
		return switch (column) {
			case MEDIAN -> this.tally.median(code, row);
			case PERCENTILE_90 -> this.tally.percentile90(code, row);
			case TARGET -> target(code, row);
			case WITHIN -> (target(code, row) != null) ? amount(code, row, column) : null;
			case SHARE_WITHIN -> (target(code, row) != null) ? share(code, row, Column.WITHIN, Column.CASES) : null;
			case SHARE_ALL_YES -> share(code, row, Column.ALL_YES, Column.EVALUATIONS);
			default -> amount(code, row, column);
		};
	}

	private BigDecimal amount(TableCode code, String row, Column column) {
		return BigDecimal.valueOf(this.tally.amount(code, row, column));
	}

	private @Nullable BigDecimal share(TableCode code, String row, Column part, Column whole) {
		BigDecimal all = amount(code, row, whole);
		return (all.signum() == 0) ? null
				: amount(code, row, part).divide(all, PLACES_OF_A_SHARE, RoundingMode.HALF_UP);
	}

	private @Nullable BigDecimal target(TableCode code, String row) {
		Term target = step(code, row).target();
		return (target != null) ? BigDecimal.valueOf(this.registers.terms().getOrDefault(target, target.shipped()))
				: null;
	}

	private static Step step(TableCode code, String row) {
		return switch (code) {
			case SCREEN_BY_REGION -> Step.SCREEN;
			case ROUTE_BY_REGION -> Step.ROUTE;
			case ACCEPT_BY_REGION, ACCEPT_BY_CENTRE -> Step.ACCEPT;
			case DELIVER_BY_REGION, DELIVER_BY_CENTRE -> Step.DELIVER;
			case CONFIRM_BY_REGION -> Step.CONFIRM;
			default -> Step.valueOf(row);
		};
	}

}
