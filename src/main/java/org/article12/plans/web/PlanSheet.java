package org.article12.plans.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.SheetColumn;
import org.article12.core.web.TableFile;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.plans.Corrections;
import org.article12.plans.Corrections.ActivityOnRecord;
import org.article12.plans.Corrections.OnRecordOf;
import org.article12.plans.Corrections.PlanOnRecord;
import org.article12.plans.domain.NewPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Validator;

/**
 * The activities of plans as a table: a row for each, with the plan that it stands in. A
 * row is read by the forms of the pages, so that a table is told what a page is told.
 */
@Component
class PlanSheet implements RegisterSheet {

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
				SheetColumn.optional("transmitted_on"), SheetColumn.optional("covers_until"),
				SheetColumn.optional("link"), SheetColumn.optional("ended_on"), SheetColumn.required("code"),
				SheetColumn.required("title"), SheetColumn.optional("heading"), SheetColumn.optional("article"),
				SheetColumn.optional("pops"), SheetColumn.optional("start_year"), SheetColumn.optional("end_year"),
				SheetColumn.optional("budget_usd"), SheetColumn.optional("lead_institution"),
				SheetColumn.optional("areas"), SheetColumn.optional("withdrawn_on"));
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
			plan.fields().forEach(row::putIfAbsent);
			row.put("kind", plan.kind().name().toLowerCase(Locale.ROOT));
			table.row(columns.stream().map(row::get).toList());
		}
	}

	@Override
	public Comparison compare(MappedSheet table) {
		return reading(table, partiesOf(table)).comparison();
	}

	@Override
	@Transactional
	public Comparison apply(CurrentUser by, MappedSheet table, String digest, String why) {
		Map<String, PartyCode> named = partiesOf(table);
		this.register.lock(Set.copyOf(named.values()));
		PlanTableReading reading = reading(table, named);
		Comparison comparison = reading.comparison();
		if (!comparison.digest().equals(digest) || !comparison.canBeApplied()) {
			throw new ComparisonMoved();
		}
		this.register.record(by, reading.toRecord(), why);
		return comparison;
	}

	private PlanTableReading reading(MappedSheet table, Map<String, PartyCode> named) {
		return new PlanTableReading(table, named, this.register.of(Set.copyOf(named.values())),
				new PlanTableReading.Rules(this.parties, this.catalogue, this.calendar.today(), this.validator));
	}

	/**
	 * The Parties that a table names, by what stands in its cells; each is looked for
	 * once.
	 */
	private Map<String, PartyCode> partiesOf(MappedSheet table) {
		Map<String, PartyCode> named = new HashMap<>();
		table.rows()
			.stream()
			.map((row) -> table.cell(row, "party"))
			.distinct()
			.forEach((typed) -> party(typed).ifPresent((code) -> named.put(typed, code)));
		return named;
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

}
