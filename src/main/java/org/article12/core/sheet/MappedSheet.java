package org.article12.core.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table whose heads were found among a register's columns, however they are written:
 * {@code Start year} is {@code start_year}.
 */
public final class MappedSheet {

	private final Sheet sheet;

	private final Map<String, Integer> places = new LinkedHashMap<>();

	private final List<String> unread = new ArrayList<>();

	private final List<CellFault> faults = new ArrayList<>();

	public MappedSheet(Sheet sheet, List<SheetColumn> columns) {
		this(sheet, columns, List.of());
	}

	/**
	 * A table that is read as somebody says.
	 * @param as the column for each head, from the left; blank for one that is not read;
	 * none at all where the heads are to tell
	 */
	public MappedSheet(Sheet sheet, List<SheetColumn> columns, List<String> as) {
		this.sheet = sheet;
		for (int place = 0; place < sheet.heads().size(); place++) {
			String head = sheet.heads().get(place);
			map(head, as.isEmpty() ? head : (place < as.size()) ? as.get(place) : "", place, columns);
		}
		columns.stream()
			.filter(SheetColumn::required)
			.filter((column) -> !this.places.containsKey(column.name()))
			.forEach((column) -> this.faults.add(CellFault.of(1, column.name(), "core.sheet.column.missing")));
		sheet.rows().forEach(this::requireNoFormula);
	}

	/**
	 * A table of rows that say something of some columns only.
	 * @param rows what each says, by the names of columns; the first is on line 2
	 */
	public static MappedSheet of(List<SheetColumn> columns, List<Map<String, String>> rows) {
		List<String> heads = columns.stream().map(SheetColumn::name).toList();
		List<Sheet.Row> lines = IntStream.range(0, rows.size()).mapToObj((at) -> {
			Map<String, String> cells = rows.get(at);
			Set<Integer> untold = IntStream.range(0, heads.size())
				.filter((place) -> !cells.containsKey(heads.get(place)))
				.boxed()
				.collect(Collectors.toSet());
			return new Sheet.Row(at + 2L, heads.stream().map((head) -> cells.getOrDefault(head, "")).toList(), Set.of(),
					untold);
		}).toList();
		return new MappedSheet(new Sheet(heads, lines), columns);
	}

	private void map(String head, String as, int place, List<SheetColumn> columns) {
		String name = columns.stream()
			.map(SheetColumn::name)
			.filter((column) -> plain(column).equals(plain(as)))
			.findFirst()
			.orElse("");
		if (name.isEmpty()) {
			if (!head.isEmpty()) {
				this.unread.add(head);
			}
		}
		else if (this.places.putIfAbsent(name, place) != null) {
			this.faults.add(CellFault.of(1, name, "core.sheet.column.twice"));
		}
	}

	private void requireNoFormula(Sheet.Row row) {
		this.places.forEach((column, place) -> {
			if (row.formulas().contains(place)) {
				this.faults.add(CellFault.of(row.line(), column, "core.sheet.formula"));
			}
		});
	}

	private static String plain(String head) {
		return head.replaceAll("[\\s_.\\-]+", "").toLowerCase(Locale.ROOT);
	}

	/** The rows. */
	public List<Sheet.Row> rows() {
		return this.sheet.rows();
	}

	/** What a row says in a column; empty where the table has no such column. */
	public String cell(Sheet.Row row, String column) {
		Integer place = this.places.get(column);
		return (place != null) ? row.cells().get(place) : "";
	}

	/**
	 * Whether a row says anything in a column, were it that nothing is there. Of what it
	 * says nothing the register stays as it is.
	 */
	public boolean says(Sheet.Row row, String column) {
		Integer place = this.places.get(column);
		return place != null && !row.untold().contains(place);
	}

	/** The columns that were found, each with its head in the table. */
	public Map<String, String> found() {
		Map<String, String> found = new LinkedHashMap<>();
		this.places.forEach((column, place) -> found.put(column, this.sheet.heads().get(place)));
		return found;
	}

	/**
	 * The heads from the left, each with the column as which it is read; blank where as
	 * none.
	 */
	public List<Head> heads() {
		Map<Integer, String> columns = new HashMap<>();
		this.places.forEach((column, place) -> columns.put(place, column));
		return IntStream.range(0, this.sheet.heads().size())
			.mapToObj((place) -> new Head(this.sheet.heads().get(place), columns.getOrDefault(place, "")))
			.toList();
	}

	/** Heads that no column has, in the order of the table: nobody reads below them. */
	public List<String> unread() {
		return List.copyOf(this.unread);
	}

	/** What is wrong with the table before anything is compared. */
	public List<CellFault> faults() {
		return List.copyOf(this.faults);
	}

	/**
	 * A head.
	 *
	 * @param name what stands there
	 * @param column as which it is read; blank where as none
	 */
	public record Head(String name, String column) {
	}

}
