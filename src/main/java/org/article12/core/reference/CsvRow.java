package org.article12.core.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.article12.core.reference.CsvTable.Index;
import org.article12.core.reference.ImportProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A row of a CSV file. A field that is wrong is reported and answered with a harmless
 * stand-in, so that the other fields can be looked at as well; a file with a problem is
 * never stored.
 */
public final class CsvRow {

	private final CsvTable table;

	private final long line;

	private final Map<String, String> fields;

	CsvRow(CsvTable table, long line, Map<String, String> fields) {
		this.table = table;
		this.line = line;
		this.fields = fields;
	}

	/** The line on which the row begins, from 1. */
	public long line() {
		return this.line;
	}

	/** The field without its surrounding blanks; empty when there is nothing. */
	public String raw(String column) {
		String field = this.fields.get(column);
		if (field == null) {
			throw new IllegalArgumentException("The table is read without the column " + column);
		}
		return field;
	}

	/** A text that must be there. */
	public String text(String column) {
		if (raw(column).isEmpty()) {
			problem(column, Kind.BLANK);
		}
		return raw(column);
	}

	/**
	 * A text that must be there and have a form, of which an example is given; the
	 * example stands in for one that has another form.
	 */
	public String matching(String column, Predicate<String> form, String example) {
		String text = text(column);
		if (form.test(text)) {
			return text;
		}
		if (!text.isEmpty()) {
			problem(column, Kind.MALFORMED, text, example);
		}
		return example;
	}

	/** {@code true} or {@code false}. */
	public boolean flag(String column) {
		String text = text(column);
		if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
			problem(column, Kind.NOT_A_BOOLEAN, text);
		}
		return text.equals("true");
	}

	/** A whole number within bounds. */
	public int number(String column, int least, int most) {
		return decimal(column, least, most, 0).intValue();
	}

	/** A whole number within bounds, or null when the field is blank. */
	public @Nullable Long optionalNumber(String column, long least, long most) {
		return raw(column).isEmpty() ? null : decimal(column, least, most, 0).longValue();
	}

	/** A number within bounds and with no more than so many decimals. */
	public BigDecimal decimal(String column, long least, long most, int decimals) {
		String text = text(column);
		if (text.isEmpty()) {
			return BigDecimal.ZERO;
		}
		if (text.matches("-?\\d{1,18}(\\.\\d{1,18})?")) {
			BigDecimal number = new BigDecimal(text);
			if (number.stripTrailingZeros().scale() <= decimals && number.compareTo(BigDecimal.valueOf(least)) >= 0
					&& number.compareTo(BigDecimal.valueOf(most)) <= 0) {
				return number;
			}
		}
		problem(column, Kind.NOT_A_NUMBER, text, Long.toString(least), Long.toString(most), Integer.toString(decimals));
		return BigDecimal.ZERO;
	}

	/** A date of the form 2026-11-22. */
	public LocalDate date(String column) {
		String text = text(column);
		try {
			return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			problem(column, Kind.NOT_A_DATE, text);
			return LocalDate.EPOCH;
		}
	}

	/** The constant whose name in small letters the field holds. */
	public <E extends Enum<E>> E constant(String column, Class<E> type) {
		Map<String, E> names = new TreeMap<>();
		Stream.of(type.getEnumConstants())
			.forEach((constant) -> names.put(constant.name().toLowerCase(Locale.ROOT), constant));
		return oneOf(column, names);
	}

	/** What the field's word stands for. */
	public <T> T oneOf(String column, Map<String, T> words) {
		return oneOf(column, text(column), words);
	}

	/** What the words of a field stand for that are separated by semicolons. */
	public <T> List<T> severalOf(String column, Map<String, T> words) {
		return pieces(column).stream().map((piece) -> oneOf(column, piece, words)).toList();
	}

	private <T> T oneOf(String column, String text, Map<String, T> words) {
		T meaning = words.get(text);
		if (meaning != null) {
			return meaning;
		}
		if (!text.isEmpty()) {
			problem(column, Kind.NOT_ONE_OF, text, String.join(", ", words.keySet()));
		}
		return words.values().iterator().next();
	}

	/** The pieces of a field that are separated by semicolons; at least one. */
	public List<String> pieces(String column) {
		String text = text(column);
		List<String> pieces = new ArrayList<>();
		Arrays.stream(text.split(";")).map(String::strip).filter((piece) -> !piece.isEmpty()).forEach((piece) -> {
			if (pieces.contains(piece)) {
				problem(column, Kind.DUPLICATE, piece, Long.toString(this.line));
			}
			pieces.add(piece);
		});
		if (!text.isEmpty() && pieces.isEmpty()) {
			problem(column, Kind.BLANK);
		}
		return pieces;
	}

	/** What the field names in another file. */
	public String lookUp(String column, Index index) {
		return lookUp(column, text(column), index);
	}

	/** What the field names in another file, or null when it is blank. */
	public @Nullable String lookUpOptional(String column, Index index) {
		return raw(column).isEmpty() ? null : lookUp(column, raw(column), index);
	}

	/** What the pieces of a field name in another file. */
	public List<String> lookUpSeveral(String column, Index index) {
		return pieces(column).stream().map((piece) -> lookUp(column, piece, index)).toList();
	}

	private String lookUp(String column, String text, Index index) {
		String meaning = index.values().get(text);
		if (meaning == null && !text.isEmpty() && index.known()) {
			problem(column, Kind.UNKNOWN_REFERENCE, text, index.file(), index.column());
		}
		return (meaning != null) ? meaning : index.standIn();
	}

	/** Reports that a field of this row is wrong. */
	public void problem(String column, Kind kind, String... parameters) {
		this.table.problem(this.line, column, kind, parameters);
	}

}
