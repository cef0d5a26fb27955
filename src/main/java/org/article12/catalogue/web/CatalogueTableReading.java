package org.article12.catalogue.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.article12.catalogue.Catalogue;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.domain.CatalogueRules;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.core.Refused;
import org.article12.core.register.Difference;
import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.ComparedRow;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * One reading of a table of entries against what is on record: each row by the form of
 * the register's page, and all of them together by what entries owe each other.
 */
final class CatalogueTableReading {

	private static final String A_REASON = "-";

	private static final Set<String> FLAGS = Set.of("selectable", "confirmed", CatalogueEntry.RETIRED);

	private static final Set<String> CODES = Set.of("category", "needs", "areas");

	private final CatalogueKind kind;

	private final MappedSheet table;

	private final Map<String, RecordedEntry> onRecord = new LinkedHashMap<>();

	private final Rules rules;

	private final List<CellFault> faults = new ArrayList<>();

	private final List<ComparedRow> rows = new ArrayList<>();

	private final Map<String, Long> lines = new HashMap<>();

	private final Map<String, Map<String, String>> toRecord = new LinkedHashMap<>();

	CatalogueTableReading(CatalogueKind kind, MappedSheet table, List<RecordedEntry> onRecord, Rules rules) {
		this.kind = kind;
		this.table = table;
		this.rules = rules;
		onRecord.forEach((entry) -> this.onRecord.put(entry.code(), entry));
		this.faults.addAll(table.faults());
		if (this.faults.isEmpty()) {
			table.rows().forEach(this::read);
			requireThatAllFit();
		}
	}

	/** What is new, and what differs, by code. */
	Map<String, Map<String, String>> toRecord() {
		return this.toRecord;
	}

	/** How the table stands to what is on record. */
	Comparison comparison() {
		return new Comparison(this.rows, this.faults);
	}

	private void read(Sheet.Row row) {
		int before = this.faults.size();
		String code = this.table.cell(row, CatalogueSheet.CODE).toUpperCase(Locale.ROOT);
		RecordedEntry known = this.onRecord.get(code);
		Map<String, String> raw = raw(row, known);
		EntryForm form = EntryForms.of(this.kind, raw, A_REASON);
		Errors errors = new BeanPropertyBindingResult(form, "form");
		this.rules.validator().validate(form, errors);
		form.check(this.rules.catalogue(), errors);
		errors.getFieldErrors()
			.forEach((error) -> this.faults.add(new CellFault(row.line(), form.column(error.getField()), error)));
		if (known == null && !EntryForms.isCode(this.kind, code)) {
			wrong(row, CatalogueSheet.CODE, EntryForms.codeWrong(this.kind));
		}
		Long first = this.lines.putIfAbsent(code, row.line());
		if (first != null) {
			wrong(row, CatalogueSheet.CODE, "catalogue.sheet.twice", first.toString());
		}
		FLAGS.stream()
			.filter((flag) -> !Set.of("", "true", "false").contains(raw.getOrDefault(flag, "")))
			.forEach((flag) -> wrong(row, flag, "catalogue.sheet.flag"));
		String name = code + " · " + raw.getOrDefault("title_en", raw.getOrDefault("name", ""));
		if (this.faults.size() > before) {
			this.rows.add(new ComparedRow(row.line(), name, Outcome.WRONG, List.of()));
			return;
		}
		Map<String, String> wanted = form.toCommand();
		wanted.put(CatalogueEntry.RETIRED,
				Boolean.toString(raw.getOrDefault(CatalogueEntry.RETIRED, "").equals("true")));
		compare(row.line(), code, name, known, wanted);
	}

	// Of what a row says nothing the entry stays as it is.
	private Map<String, String> raw(Sheet.Row row, @Nullable RecordedEntry known) {
		Map<String, String> raw = new LinkedHashMap<>((known != null) ? known.fields() : Map.of());
		this.table.found().keySet().stream().filter((column) -> this.table.says(row, column)).forEach((column) -> {
			String cell = this.table.cell(row, column);
			raw.put(column, FLAGS.contains(column) || column.equals("uses") ? cell.toLowerCase(Locale.ROOT)
					: CODES.contains(column) ? cell.toUpperCase(Locale.ROOT) : cell);
		});
		return raw;
	}

	private void wrong(Sheet.Row row, String column, String key, Object... parameters) {
		this.faults.add(CellFault.of(row.line(), column, key, parameters));
	}

	private void compare(long line, String code, String name, @Nullable RecordedEntry known,
			Map<String, String> wanted) {
		if (known == null) {
			this.rows.add(new ComparedRow(line, name, Outcome.NEW,
					Difference.between(Map.of(), wanted).stream().filter((one) -> !one.after().isEmpty()).toList()));
			this.toRecord.put(code, wanted);
			return;
		}
		List<Difference> changes = Difference.between(known.fields(), wanted);
		this.rows.add(new ComparedRow(line, name, changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, changes));
		if (!changes.isEmpty()) {
			this.toRecord.put(code, wanted);
		}
	}

	private void requireThatAllFit() {
		Map<String, RecordedEntry> after = CatalogueRules.after(this.kind, this.onRecord.values(), this.toRecord);
		this.toRecord.keySet().forEach((code) -> {
			try {
				CatalogueRules.require(code, after);
			}
			catch (Refused refused) {
				this.faults.add(CellFault.of(this.lines.getOrDefault(code, 1L), CatalogueSheet.CODE,
						"refused." + refused.reason().name(), refused.parameters().toArray()));
			}
		});
	}

	/** What rows are held to. */
	record Rules(Catalogue catalogue, Validator validator) {
	}

}
