package org.article12.helpoffers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.article12.catalogue.Catalogue;
import org.article12.core.ReaderLanguage;
import org.article12.core.Refused;
import org.article12.core.register.Difference;
import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.ComparedRow;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.Sheet;
import org.article12.core.text.Dates;
import org.article12.core.web.FieldReader;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.domain.HelpFields;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * One reading of a table of offers of help against what is on record: each row by the
 * form of the register's page. A row without a reference is a new offer, unless it says
 * what one on record says, so that a table can be brought twice.
 */
final class HelpOfferTableReading {

	private static final String A_REASON = "-";

	private static final Set<String> CODES = Set.of(HelpFields.KIND, "areas", "regions", "parties");

	private final MappedSheet table;

	private final Map<String, OfferOfHelp> onRecord = new LinkedHashMap<>();

	private final Rules rules;

	private final List<CellFault> faults = new ArrayList<>();

	private final List<ComparedRow> rows = new ArrayList<>();

	private final Map<Object, Long> lines = new HashMap<>();

	private final List<HelpOffered> toAdd = new ArrayList<>();

	private final Map<String, HelpOffered> toChange = new LinkedHashMap<>();

	HelpOfferTableReading(MappedSheet table, List<OfferOfHelp> onRecord, Rules rules) {
		this.table = table;
		this.rules = rules;
		onRecord.forEach((offer) -> this.onRecord.put(offer.reference(), offer));
		this.faults.addAll(table.faults());
		if (this.faults.isEmpty()) {
			table.rows().forEach(this::read);
		}
	}

	/** What is new. */
	List<HelpOffered> toAdd() {
		return this.toAdd;
	}

	/** What is otherwise, by reference. */
	Map<String, HelpOffered> toChange() {
		return this.toChange;
	}

	/** How the table stands to what is on record. */
	Comparison comparison() {
		return new Comparison(this.rows, this.faults);
	}

	private void read(Sheet.Row row) {
		int before = this.faults.size();
		String reference = this.table.cell(row, HelpOfferSheet.REFERENCE).toUpperCase(Locale.ROOT);
		OfferOfHelp known = this.onRecord.get(reference);
		Map<String, String> raw = raw(row, known);
		HelpOfferForm form = HelpOfferForm.of(raw, Function.identity(), A_REASON);
		Errors errors = new BeanPropertyBindingResult(form, "form");
		this.rules.validator().validate(form, errors);
		form.check(this.rules.catalogue(), this.rules.parties(), errors);
		errors.getFieldErrors()
			.forEach((error) -> this.faults
				.add(new CellFault(row.line(), HelpOfferForm.column(error.getField()), error)));
		if (known == null && !reference.isEmpty()) {
			wrong(row, HelpOfferSheet.REFERENCE, "helpoffers.sheet.unknown");
		}
		if (!Set.of("", "true", "false").contains(raw.getOrDefault("public", ""))) {
			wrong(row, "public", "helpoffers.sheet.flag");
		}
		String ended = ended(row, raw.getOrDefault(HelpFields.ENDED, ""));
		String name = (reference.isEmpty() ? "" : reference + " · ") + form.title();
		if (this.faults.size() == before) {
			compare(row, name, known, form, ended);
		}
		if (this.faults.size() > before) {
			this.rows.add(new ComparedRow(row.line(), name, Outcome.WRONG, List.of()));
		}
	}

	private String ended(Sheet.Row row, String typed) {
		Errors errors = new BeanPropertyBindingResult(new HelpEndForm(typed, A_REASON), "form");
		new FieldReader(errors).day("endedOn", typed);
		errors.getFieldErrors().forEach((error) -> this.faults.add(new CellFault(row.line(), HelpFields.ENDED, error)));
		return Dates.day(typed, ReaderLanguage.get()).meaning().map(LocalDate::toString).orElse("");
	}

	// Of what a row says nothing the offer stays as it is.
	private Map<String, String> raw(Sheet.Row row, @Nullable OfferOfHelp known) {
		Map<String, String> raw = new LinkedHashMap<>((known != null) ? HelpFields.of(known.help()) : Map.of());
		this.table.found().keySet().stream().filter((column) -> this.table.says(row, column)).forEach((column) -> {
			String cell = this.table.cell(row, column);
			raw.put(column, CODES.contains(column) ? cell.toUpperCase(Locale.ROOT)
					: column.equals("public") ? cell.toLowerCase(Locale.ROOT) : cell);
		});
		return raw;
	}

	private void compare(Sheet.Row row, String name, @Nullable OfferOfHelp known, HelpOfferForm form, String ended) {
		try {
			HelpOffered help = HelpFields.read(form.fields(ended));
			Object same = (known != null) ? known.reference() : help;
			Long first = this.lines.putIfAbsent(same, row.line());
			if (first != null) {
				wrong(row, HelpOfferSheet.REFERENCE, "helpoffers.sheet.twice", first.toString());
			}
			else if (known != null) {
				compare(row, name, known, help);
			}
			else if (this.onRecord.values().stream().anyMatch((one) -> one.help().equals(help))) {
				this.rows.add(new ComparedRow(row.line(), name, Outcome.UNCHANGED, List.of()));
			}
			else {
				List<Difference> all = Difference.between(Map.of(), HelpFields.of(help));
				this.rows.add(new ComparedRow(row.line(), name, Outcome.NEW, all));
				this.toAdd.add(help);
			}
		}
		catch (Refused refused) {
			wrong(row, HelpOfferSheet.REFERENCE, refused.key(), refused.parameters().toArray());
		}
	}

	private void compare(Sheet.Row row, String name, OfferOfHelp known, HelpOffered help) {
		List<Difference> changes = Difference.between(HelpFields.of(known.help()), HelpFields.of(help));
		this.rows
			.add(new ComparedRow(row.line(), name, changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, changes));
		if (!changes.isEmpty()) {
			this.toChange.put(known.reference(), help);
		}
	}

	private void wrong(Sheet.Row row, String column, String key, Object... parameters) {
		this.faults.add(CellFault.of(row.line(), column, key, parameters));
	}

	/** What rows are held to. */
	record Rules(Catalogue catalogue, Parties parties, Validator validator) {
	}

}
