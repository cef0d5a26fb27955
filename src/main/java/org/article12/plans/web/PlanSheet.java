package org.article12.plans.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.Change;
import org.article12.core.sheet.Comparison.ComparedRow;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.Sheet;
import org.article12.core.sheet.SheetColumn;
import org.article12.core.web.TableFile;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.plans.domain.Corrections;
import org.article12.plans.domain.Corrections.ActivityOnRecord;
import org.article12.plans.domain.Corrections.OnRecordOf;
import org.article12.plans.domain.Corrections.PlanOnRecord;
import org.article12.plans.domain.Corrections.TableRow;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.NewPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * The activities of plans as a table: a row for each, with the plan that it stands in. A
 * row is read by the forms of the pages, so that a table is told what a page is told.
 */
@Component
class PlanSheet implements RegisterSheet {

	private static final Map<String, String> FIELDS = Map.of("edition", "plan", "transmittedOn", "transmitted_on",
			"startYear", "start_year", "endYear", "end_year", "budget", "budget_usd", "leadInstitution",
			"lead_institution");

	private final Corrections register;

	private final Parties parties;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	private final Validator validator;

	PlanSheet(Corrections register, Parties parties, Catalogue catalogue, WorkingDays calendar, Validator validator) {
		this.register = register;
		this.parties = parties;
		this.catalogue = catalogue;
		this.calendar = calendar;
		this.validator = validator;
	}

	@Override
	public String register() {
		return "plans";
	}

	@Override
	public List<SheetColumn> columns() {
		return List.of(SheetColumn.required("party"), SheetColumn.required("plan"), SheetColumn.optional("kind"),
				SheetColumn.optional("transmitted_on"), SheetColumn.required("code"), SheetColumn.required("title"),
				SheetColumn.optional("heading"), SheetColumn.optional("article"), SheetColumn.optional("pops"),
				SheetColumn.optional("start_year"), SheetColumn.optional("end_year"),
				SheetColumn.optional("budget_usd"), SheetColumn.optional("lead_institution"),
				SheetColumn.optional("areas"));
	}

	@Override
	public void write(TableFile table) throws IOException {
		List<String> columns = columns().stream().map(SheetColumn::name).toList();
		table.head(columns);
		Set<PartyCode> all = this.parties.all().stream().map(Party::code).collect(Collectors.toSet());
		OnRecordOf onRecord = this.register.of(all);
		Map<Object, NewPlan> plans = onRecord.plans()
			.values()
			.stream()
			.collect(Collectors.toMap(PlanOnRecord::id, PlanOnRecord::content));
		for (ActivityOnRecord activity : onRecord.activities().values()) {
			Map<String, String> row = new LinkedHashMap<>(activity.recorded().content().fields());
			NewPlan plan = Objects.requireNonNull(plans.get(activity.plan()));
			row.put("party", plan.party().value());
			row.put("plan", plan.edition());
			row.put("kind", plan.kind().name().toLowerCase(Locale.ROOT));
			row.put("transmitted_on", (plan.transmittedOn() != null) ? plan.transmittedOn().toString() : "");
			table.row(columns.stream().map(row::get).toList());
		}
	}

	@Override
	public Comparison compare(MappedSheet table) {
		return reading(table).comparison();
	}

	@Override
	@Transactional
	public Comparison apply(CurrentUser by, MappedSheet table, String digest, String why) {
		this.register.lock(partiesOf(table));
		Reading reading = reading(table);
		Comparison comparison = reading.comparison();
		if (!comparison.digest().equals(digest) || !comparison.canBeApplied()) {
			throw new ComparisonMoved();
		}
		this.register.record(by, reading.toRecord, why);
		return comparison;
	}

	private Reading reading(MappedSheet table) {
		return new Reading(table, this.register.of(partiesOf(table)));
	}

	private Set<PartyCode> partiesOf(MappedSheet table) {
		Set<PartyCode> parties = new TreeSet<>();
		table.rows().forEach((row) -> party(table.cell(row, "party")).ifPresent(parties::add));
		return parties;
	}

	// By its code of three letters or two, or by one of its names.
	private Optional<PartyCode> party(String typed) {
		String code = typed.toUpperCase(Locale.ROOT);
		return this.parties.all()
			.stream()
			.filter((party) -> party.code().value().equals(code) || party.iso2().equals(code)
					|| this.parties.names(party.code()).values().stream().anyMatch(typed::equalsIgnoreCase))
			.map(Party::code)
			.findFirst();
	}

	private Errors checked(Object form) {
		Errors errors = new BeanPropertyBindingResult(form, "form");
		this.validator.validate(form, errors);
		return errors;
	}

	/** One reading of a table against what is on record. */
	private final class Reading {

		private final MappedSheet table;

		private final OnRecordOf onRecord;

		private final List<ComparedRow> rows = new ArrayList<>();

		private final List<CellFault> faults = new ArrayList<>();

		private final List<TableRow> toRecord = new ArrayList<>();

		private final Map<String, Long> lines = new LinkedHashMap<>();

		private final Map<String, NewPlan> begun = new LinkedHashMap<>();

		Reading(MappedSheet table, OnRecordOf onRecord) {
			this.table = table;
			this.onRecord = onRecord;
			this.faults.addAll(table.faults());
			if (this.faults.isEmpty()) {
				table.rows().forEach(this::read);
			}
		}

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
			boolean here = known.flatMap(
					(it) -> this.onRecord.plan(plan.party(), plan.edition()).filter((on) -> on.id().equals(it.plan())))
				.isPresent();
			if (known.isPresent() && !here) {
				this.faults.add(CellFault.of(line, "code", "plans.sheet.code.elsewhere"));
				this.rows.add(new ComparedRow(line, name, Outcome.CONFLICT, List.of()));
				return;
			}
			List<Change> changes = known
				.map((it) -> it.recorded().content().changesTo(activity).stream().map(PlanSheet::change).toList())
				.orElse(List.of());
			Outcome outcome = known.isEmpty() ? Outcome.NEW : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
			this.rows.add(new ComparedRow(line, name, outcome, changes));
			if (outcome != Outcome.UNCHANGED) {
				this.toRecord.add(new TableRow(plan, activity));
			}
		}

		private Optional<NewPlan> plan(Sheet.Row row) {
			Optional<PartyCode> party = party(this.table.cell(row, "party"));
			String edition = this.table.cell(row, "plan");
			String key = party.map(PartyCode::value).orElse("") + " " + edition;
			Optional<NewPlan> known = party
				.flatMap((code) -> this.onRecord.plan(code, edition).map(PlanOnRecord::content))
				.or(() -> Optional.ofNullable(this.begun.get(key)));
			String kind = this.table.cell(row, "kind").toUpperCase(Locale.ROOT);
			String transmitted = this.table.cell(row, "transmitted_on");
			if (known.isPresent()) {
				requireSame(row, "kind", kind, known.get().kind().name());
				requireSame(row, "transmitted_on", transmitted,
						(known.get().transmittedOn() != null) ? known.get().transmittedOn().toString() : "");
				return known;
			}
			NationalPlanForm form = new NationalPlanForm(party.map(PartyCode::value).orElse(""), edition, kind,
					transmitted, List.of(transmitted));
			Errors errors = checked(form);
			form.check(errors, PlanSheet.this.parties, PlanSheet.this.calendar.today());
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
				this.faults.add(CellFault.of(row.line(), column, "plans.sheet.plan.differs",
						onRecord.toLowerCase(Locale.ROOT)));
			}
		}

		private Optional<NewActivity> activity(Sheet.Row row, boolean demonstration) {
			List<String> areas = Arrays.stream(this.table.cell(row, "areas").split("[;\n]"))
				.map(String::strip)
				.filter((area) -> !area.isEmpty())
				.toList();
			ActivityForm form = new ActivityForm(this.table.cell(row, "code"), this.table.cell(row, "title"),
					this.table.cell(row, "heading"), this.table.cell(row, "article"), this.table.cell(row, "pops"),
					this.table.cell(row, "start_year"), this.table.cell(row, "end_year"),
					this.table.cell(row, "budget_usd"), this.table.cell(row, "lead_institution"), areas, "");
			Errors errors = checked(form);
			form.check(errors, PlanSheet.this.catalogue);
			note(row, errors);
			return errors.hasErrors() ? Optional.empty()
					: Optional.of(form.toCommand(demonstration, PlanSheet.this.catalogue));
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

	}

	private static Change change(org.article12.plans.domain.PlanChange.Difference difference) {
		return new Change(difference.field(), difference.before(), difference.after());
	}

}
