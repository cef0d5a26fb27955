package org.article12.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.article12.benchmark.Row.Against;
import org.article12.benchmark.Row.Figure;
import org.article12.benchmark.Transfers.Table;
import org.article12.benchmark.Transfers.View;

/** Medians of all rounds, as a table that docs/performance.md takes as it is. */
class Report {

	private final Map<Row, List<Figure>> figures = new LinkedHashMap<>();

	private final Map<Row, List<Double>> shares = new LinkedHashMap<>();

	private final Map<Against, List<Figure>> most = new LinkedHashMap<>();

	void add(Row row, Figure figure, double share) {
		this.figures.computeIfAbsent(row, (any) -> new ArrayList<>()).add(figure);
		this.shares.computeIfAbsent(row, (any) -> new ArrayList<>()).add(share);
	}

	void add(Against against, Figure figure) {
		this.most.computeIfAbsent(against, (any) -> new ArrayList<>()).add(figure);
	}

	void print() {
		line("| what | at least | a second | share | median, 95th percentile in ms | portal + PostgreSQL in ms of processor | client |");
		line("|---|---|---|---|---|---|---|");
		this.most.forEach((against, all) -> print(against.words(), "", Figure.middle(all), ""));
		this.figures.forEach((row, all) -> print(row.name(), row.wanted(), Figure.middle(all),
				"%.1f %%".formatted(100 * middle(this.shares.get(row), (share) -> share))));
	}

	private static void print(String name, String wanted, Figure figure, String share) {
		String times = (figure.most() > 0) ? "%.1f, %.1f".formatted(figure.half(), figure.most()) : "";
		line("| %s | %s | %s | %s | %s | %.2f + %.2f | %.0f %% |", name, wanted, rate(figure.rate()), share, times,
				figure.portal(), figure.database(), 100 * figure.client());
	}

	private static String rate(double rate) {
		return (rate < 20) ? "%.1f".formatted(rate) : "%.0f".formatted(rate);
	}

	/** The first is left out: it warmed up. */
	void print(List<Table> all) {
		List<Table> warm = all.subList(1, all.size());
		line("| CSV of 10,000 rows (of %d, scaled), `copy` of as many, first byte | as long as `copy`, 50 ms | %.2f s, %.2f s, %.0f ms |",
				warm.getFirst().rows(), middle(warm, Table::seconds), middle(warm, Table::copy),
				middle(warm, Table::firstByte));
	}

	void print(View view) {
		line("| %s, first and repeat view over the wire | 20–33, 2–7 KB | %.1f, %.1f KB |", view.address(), view.first(),
				view.repeat());
	}

	private static <T> double middle(List<T> all, ToDoubleFunction<T> of) {
		return all.stream().mapToDouble(of).sorted().skip(all.size() / 2).findFirst().orElse(Double.NaN);
	}

	private static void line(String format, Object... values) {
		System.out.println((values.length > 0) ? format.formatted(values) : format);
	}

}
