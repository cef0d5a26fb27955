package org.article12.plans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.Catalogue;
import org.article12.core.PartyCode;
import org.article12.core.register.Difference;
import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.ComparedRow;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.Sheet;
import org.article12.parties.Parties;
import org.article12.plans.Corrections.ActivityOnRecord;
import org.article12.plans.Corrections.OnRecordOf;
import org.article12.plans.Corrections.PlanOnRecord;
import org.article12.plans.Corrections.TableRow;
import org.article12.plans.PlanStanding;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.NewPlan;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * One reading of a table of plans against what is on record: each row by the forms of the
 * pages.
 */
final class PlanTableReading {

	private static final Map<String, String> FIELDS = Map.of("edition", "plan", "transmittedOn", "transmitted_on",
			"coversUntil", "covers_until", "startYear", "start_year", "endYear", "end_year", "budget", "budget_usd",
			"leadInstitution", "lead_institution", "withdrawnOn", "withdrawn_on", "endedOn", "ended_on");

	// That of the whole table stands in for that of each row; its page asks for it.
	private static final String REASON = "-";

	private final MappedSheet table;

	private final Map<String, PartyCode> named;

	private final OnRecordOf onRecord;

	private final Rules rules;

	private final List<ComparedRow> rows = new ArrayList<>();

	private final List<CellFault> faults = new ArrayList<>();

	private final List<TableRow> toRecord = new ArrayList<>();

	private final Map<String, Long> lines = new LinkedHashMap<>();

	private final Map<String, NewPlan> begun = new LinkedHashMap<>();

	/**
	 * Reads a table.
	 * @param named the Parties that it names, by what stands in its cells
	 * @param onRecord what is on record of them
	 */
	PlanTableReading(MappedSheet table, Map<String, PartyCode> named, OnRecordOf onRecord, Rules rules) {
		this.table = table;
		this.named = named;
		this.onRecord = onRecord;
		this.rules = rules;
		this.faults.addAll(table.faults());
		if (this.faults.isEmpty()) {
			table.rows().forEach(this::read);
		}
	}

	/** What is new, and what differs: what there is to record. */
	List<TableRow> toRecord() {
		return List.copyOf(this.toRecord);
	}

	/** How the table stands to what is on record. */
	Comparison comparison() {
		return new Comparison(this.rows, this.faults);
	}

	private void read(Sheet.Row row) {
		int before = this.faults.size();
		Optional<NewPlan> plan = plan(row);
		Optional<NewActivity> activity = activity(row, plan.map(NewPlan::demonstration).orElse(false));
		String name = Stream.of("party", "code", "title")
			.map((column) -> this.table.cell(row, column))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" · "));
		if (plan.isPresent() && activity.isPresent()) {
			requireOnce(row, plan.get().party(), activity.get().code());
		}
		if (this.faults.size() > before || plan.isEmpty() || activity.isEmpty()) {
			this.rows.add(new ComparedRow(row.line(), name, Outcome.WRONG, List.of()));
			return;
		}
		compare(row.line(), name, plan.get(), activity.get());
	}

	private void compare(long line, String name, NewPlan plan, NewActivity activity) {
		Optional<ActivityOnRecord> known = this.onRecord.activity(plan.party(), activity.code());
		boolean here = known
			.flatMap((it) -> this.onRecord.plan(plan.party(), plan.edition()).filter((on) -> on.id().equals(it.plan())))
			.isPresent();
		if (known.isPresent() && !here) {
			this.faults.add(CellFault.of(line, "code", "plans.sheet.code.elsewhere"));
			this.rows.add(new ComparedRow(line, name, Outcome.CONFLICT, List.of()));
			return;
		}
		List<Difference> changes = known.map((it) -> it.recorded().content().changesTo(activity)).orElse(List.of());
		Outcome outcome = known.isEmpty() ? Outcome.NEW : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
		this.rows.add(new ComparedRow(line, name, outcome, changes));
		if (outcome != Outcome.UNCHANGED) {
			this.toRecord.add(new TableRow(plan, activity));
		}
	}

	private Optional<NewPlan> plan(Sheet.Row row) {
		Optional<PartyCode> party = Optional.ofNullable(this.named.get(this.table.cell(row, "party")));
		String edition = this.table.cell(row, "plan");
		String key = party.map(PartyCode::value).orElse("") + " " + edition;
		Optional<NewPlan> known = party.flatMap((code) -> this.onRecord.plan(code, edition).map(PlanOnRecord::content))
			.or(() -> Optional.ofNullable(this.begun.get(key)));
		String kind = this.table.cell(row, "kind").toUpperCase(Locale.ROOT);
		String transmitted = this.table.cell(row, "transmitted_on");
		String covers = this.table.cell(row, "covers_until");
		String link = this.table.cell(row, "link");
		String ended = this.table.cell(row, "ended_on");
		if (known.isPresent()) {
			Map<String, String> fields = known.get().fields();
			Map.of("kind", kind, "transmitted_on", transmitted, "covers_until", covers, "link", link, "ended_on", ended)
				.forEach((column, typed) -> requireSame(row, column, typed, fields.getOrDefault(column, "")));
			return known;
		}
		PlanStanding standing = ended.isEmpty() ? PlanStanding.IN_FORCE : PlanStanding.WITHDRAWN;
		NationalPlanForm form = new NationalPlanForm(party.map(PartyCode::value).orElse(""), edition, kind, transmitted,
				covers, link, standing.name(), ended, "", REASON, List.of(transmitted));
		Errors errors = checked(form);
		form.check(errors, this.rules.parties(), this.rules.today());
		note(row, errors);
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		NewPlan plan = form.toCommand();
		this.begun.put(key, plan);
		return Optional.of(plan);
	}

	// What a plan says of itself is corrected on its page, not by one of its rows.
	private void requireSame(Sheet.Row row, String column, String typed, String onRecord) {
		if (!typed.isEmpty() && !typed.equals(onRecord)) {
			this.faults
				.add(CellFault.of(row.line(), column, "plans.sheet.plan.differs", onRecord.toLowerCase(Locale.ROOT)));
		}
	}

	// A table that says nothing of withdrawals takes none back.
	private String withdrawn(Sheet.Row row) {
		if (this.table.found().containsKey("withdrawn_on")) {
			return this.table.cell(row, "withdrawn_on");
		}
		return Optional.ofNullable(this.named.get(this.table.cell(row, "party")))
			.flatMap((party) -> this.onRecord.activity(party, this.table.cell(row, "code")))
			.map((known) -> Objects.toString(known.recorded().content().withdrawnOn(), ""))
			.orElse("");
	}

	private Optional<NewActivity> activity(Sheet.Row row, boolean demonstration) {
		List<String> areas = Arrays.stream(this.table.cell(row, "areas").split("[;\n]"))
			.map(String::strip)
			.filter((area) -> !area.isEmpty())
			.toList();
		ActivityForm form = new ActivityForm(this.table.cell(row, "code"), this.table.cell(row, "title"),
				this.table.cell(row, "heading"), this.table.cell(row, "article"), this.table.cell(row, "pops"),
				this.table.cell(row, "start_year"), this.table.cell(row, "end_year"),
				this.table.cell(row, "budget_usd"), this.table.cell(row, "lead_institution"), areas, withdrawn(row),
				REASON);
		Errors errors = checked(form);
		form.check(errors, this.rules.catalogue(), this.rules.today());
		note(row, errors);
		return errors.hasErrors() ? Optional.empty()
				: Optional.of(form.toCommand(demonstration, this.rules.catalogue()));
	}

	private void note(Sheet.Row row, Errors errors) {
		errors.getFieldErrors()
			.forEach((error) -> this.faults
				.add(new CellFault(row.line(), FIELDS.getOrDefault(error.getField(), error.getField()), error)));
	}

	private void requireOnce(Sheet.Row row, PartyCode party, String code) {
		Long first = this.lines.putIfAbsent(party.value() + " " + code, row.line());
		if (first != null) {
			this.faults.add(CellFault.of(row.line(), "code", "plans.sheet.code.twice", first.toString()));
		}
	}

	private Errors checked(Object form) {
		Errors errors = new BeanPropertyBindingResult(form, "form");
		this.rules.validator().validate(form, errors);
		return errors;
	}

	/**
	 * What rows are held to.
	 *
	 * @param today the Secretariat's day
	 */
	record Rules(Parties parties, Catalogue catalogue, LocalDate today, Validator validator) {
	}

}
