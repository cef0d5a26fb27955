package org.article12.centres.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Fact;
import org.article12.centres.domain.Facts;
import org.article12.core.CentreCode;
import org.article12.core.register.Difference;
import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.ComparedRow;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.Sheet;
import org.article12.parties.Parties;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;

/**
 * One reading of a table of centres against what is on record: the rows of a centre are
 * typed, as it were, into the forms of its pages.
 */
final class CentreTableReading {

	private static final String A_REASON = "-";

	private static final Map<String, String> COLUMNS = Map.of("area", "of", "party", "of", "from", "of", "basis",
			"basis", "note", "note");

	private final MappedSheet table;

	private final SortedMap<CentreCode, Facts> onRecord;

	private final Rules rules;

	private final List<CellFault> faults = new ArrayList<>();

	private final Map<CentreCode, Map<Fact, Sheet.Row>> rows = new TreeMap<>();

	private final List<ComparedRow> compared = new ArrayList<>();

	private final SortedMap<CentreCode, Facts> toRecord = new TreeMap<>();

	/**
	 * Reads a table.
	 * @param onRecord what is kept of each centre
	 */
	CentreTableReading(MappedSheet table, SortedMap<CentreCode, Facts> onRecord, Rules rules) {
		this.table = table;
		this.onRecord = onRecord;
		this.rules = rules;
		this.faults.addAll(table.faults());
		if (this.faults.isEmpty()) {
			table.rows().forEach(this::place);
			this.rows.forEach(this::read);
		}
		this.compared.sort((one, other) -> Long.compare(one.line(), other.line()));
	}

	/** All that is to be kept of each centre of which something differs. */
	SortedMap<CentreCode, Facts> toRecord() {
		return Collections.unmodifiableSortedMap(this.toRecord);
	}

	/** How the table stands to what is on record. */
	Comparison comparison() {
		return new Comparison(this.compared, this.faults);
	}

	/** Finds what a row is about. */
	private void place(Sheet.Row row) {
		String code = this.table.cell(row, "centre").toUpperCase(Locale.ROOT);
		Optional<CentreCode> centre = Optional.of(code)
			.filter(CentreCode::isValid)
			.map(CentreCode::new)
			.filter(this.onRecord::containsKey);
		Optional<Aspect> aspect = FactCells.aspect(this.table.cell(row, "what"));
		if (centre.isEmpty()) {
			wrong(row, "centre", "centres.sheet.centre.unknown");
		}
		else if (aspect.isEmpty()) {
			wrong(row, "what", "centres.sheet.what.unknown");
		}
		else {
			place(row, centre.get(), aspect.get());
		}
	}

	private void place(Sheet.Row row, CentreCode centre, Aspect aspect) {
		String of = this.table.cell(row, "of");
		Fact fact = new Fact(aspect, switch (aspect) {
			case NAME, NAME_TODAY -> of.toLowerCase(Locale.ROOT);
			case AREA, PARTY -> of.toUpperCase(Locale.ROOT);
			case ABSENCE -> of;
			default -> "";
		});
		boolean known = switch (aspect) {
			case NAME, NAME_TODAY -> IdentityForm.LANGUAGES.contains(fact.of());
			case AREA ->
				AreaCode.isValid(fact.of()) && this.rules.catalogue().area(new AreaCode(fact.of())).isPresent();
			default -> true;
		};
		if (!known) {
			wrong(row, "of", "centres.sheet.of.unknown");
		}
		else if (this.rows.computeIfAbsent(centre, (_) -> new TreeMap<>()).putIfAbsent(fact, row) != null) {
			wrong(row, "of", "centres.sheet.twice");
		}
	}

	private void wrong(Sheet.Row row, String column, String key) {
		this.faults.add(CellFault.of(row.line(), column, key));
		this.compared.add(new ComparedRow(row.line(), name(row), Outcome.WRONG, List.of()));
	}

	private String name(Sheet.Row row) {
		return String.join(" · ", this.table.cell(row, "centre"), this.table.cell(row, "what"),
				this.table.cell(row, "of"));
	}

	private void read(CentreCode centre, Map<Fact, Sheet.Row> cells) {
		Facts before = this.onRecord.getOrDefault(centre, Facts.NONE);
		List<Difference> typed = cells.entrySet()
			.stream()
			.map((one) -> new Difference(one.getKey().recorded(), "",
					cells(one.getValue()).typed(one.getKey().aspect())))
			.toList();
		Facts raw = before.after(typed);
		Map<Fact, Boolean> wrong = new HashMap<>();
		IdentityForm identity = IdentityForm.of(raw).saying(A_REASON);
		ExpertiseForm expertise = ExpertiseForm.of(raw, this.rules.catalogue().areas()).saying(A_REASON);
		ServiceForm service = ServiceForm.of(raw).saying(A_REASON);
		WorkForm work = WorkForm.of(raw).saying(A_REASON);
		Errors inIdentity = errors(identity);
		identity.check(this.rules.parties(), inIdentity);
		note(inIdentity, identity::fact, cells, wrong);
		Errors inExpertise = errors(expertise);
		expertise.check(inExpertise);
		note(inExpertise, expertise::fact, cells, wrong);
		Errors inService = errors(service);
		service.check(this.rules.parties(), inService);
		note(inService, service::fact, cells, wrong);
		Errors inWork = errors(work);
		work.check(this.rules.today(), inWork);
		note(inWork, work::fact, cells, wrong);
		Facts after = wrong.isEmpty() ? before.with(IdentityForm.ASPECTS, identity.toCommand())
			.with(ExpertiseForm.ASPECTS, expertise.toCommand())
			.with(ServiceForm.ASPECTS, service.toCommand())
			.with(WorkForm.ASPECTS, work.toCommand()) : before;
		cells.forEach((fact, row) -> compare(row, fact, before, after, wrong.containsKey(fact)));
		if (!before.changesTo(after).isEmpty()) {
			this.toRecord.put(centre, after);
		}
	}

	private FactCells cells(Sheet.Row row) {
		return new FactCells(this.table.cell(row, "value"), this.table.cell(row, "basis"),
				this.table.cell(row, "note"));
	}

	// What nobody has typed is not wrong in any cell: the first row of the centre says
	// it.
	private void note(Errors errors, Function<String, Fact> about, Map<Fact, Sheet.Row> cells,
			Map<Fact, Boolean> wrong) {
		for (FieldError error : errors.getFieldErrors()) {
			Fact fact = about.apply(error.getField());
			Sheet.Row row = cells.get(fact);
			String field = error.getField().substring(error.getField().indexOf('.') + 1);
			wrong.put(fact, true);
			this.faults.add((row != null) ? new CellFault(row.line(), COLUMNS.getOrDefault(field, "value"), error)
					: new CellFault(cells.values().iterator().next().line(), "", error));
		}
	}

	private void compare(Sheet.Row row, Fact fact, Facts before, Facts after, boolean wrong) {
		FactCells was = FactCells.of(fact, before.get(fact.aspect(), fact.of()));
		FactCells is = FactCells.of(fact, after.get(fact.aspect(), fact.of()));
		List<Difference> changes = Difference.between(columns(was), columns(is));
		Outcome outcome = wrong ? Outcome.WRONG
				: changes.isEmpty() ? Outcome.UNCHANGED : was.equals(FactCells.NONE) ? Outcome.NEW : Outcome.CHANGED;
		this.compared.add(new ComparedRow(row.line(), name(row), outcome, changes));
	}

	private static Map<String, String> columns(FactCells cells) {
		return new TreeMap<>(Map.of("value", cells.value(), "basis", cells.basis(), "note", cells.note()));
	}

	private Errors errors(Object form) {
		Errors errors = new BeanPropertyBindingResult(form, "form");
		this.rules.validator().validate(form, errors);
		return errors;
	}

	/**
	 * What rows are held to.
	 *
	 * @param today the Secretariat's day
	 */
	record Rules(Catalogue catalogue, Parties parties, LocalDate today, Validator validator) {
	}

}
