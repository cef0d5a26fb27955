package org.article12.plans.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.reference.CsvRow;
import org.article12.core.reference.CsvTable;
import org.article12.core.reference.ImportProblem.Kind;
import org.article12.core.reference.ImportRun;
import org.article12.plans.PlanKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file with sample activities: the activity, and the plan that it is in.
 *
 * @param plan the plan
 * @param activity the activity
 */
public record Sample(NewPlan plan, NewActivity activity) {

	private static final String FILE = "demonstration/nip_activities.csv";

	private static final int FIRST_YEAR = 2001;

	private static final int LAST_YEAR = 2100;

	private static final long MOST_USD = 999_999_999_999L;

	/**
	 * Reads the file.
	 * @param parties what its column party_iso2 may name
	 * @param areas what its column area_code may name
	 * @throws org.article12.core.reference.ImportRefused when something is wrong with it
	 */
	public static List<Sample> read(ImportRun run, CsvTable.Index parties, CsvTable.Index areas) {
		CsvTable table = run.read(FILE, "party_iso2", "nip_version", "activity_code", "guidance_heading", "title",
				"convention_article", "pops_group", "area_code", "start_year", "end_year", "estimated_budget_usd",
				"lead_institution", "basis", "version_basis");
		table.requireUnique("party_iso2", "activity_code");
		List<Supplier<Sample>> samples = table.rows().stream().map((row) -> sample(row, parties, areas)).toList();
		run.requireNoProblem();
		return samples.stream().map(Supplier::get).toList();
	}

	// All fields are looked at before anything is made of them.
	private static Supplier<Sample> sample(CsvRow row, CsvTable.Index parties, CsvTable.Index areas) {
		String party = row.lookUp("party_iso2", parties);
		String edition = row.text("nip_version");
		List<String> areaCodes = row.lookUpSeveral("area_code", areas);
		Integer start = year(row, "start_year");
		Integer end = year(row, "end_year");
		if (start != null && end != null && end < start) {
			row.problem("end_year", Kind.NOT_A_NUMBER, end.toString(), start.toString(), Integer.toString(LAST_YEAR),
					"0");
		}
		Long budget = row.optionalNumber("estimated_budget_usd", 0, MOST_USD);
		String code = row.text("activity_code");
		String title = row.text("title");
		String lead = row.text("lead_institution");
		return () -> new Sample(
				new NewPlan(new PartyCode(party), edition, kind(edition), null, true, row.raw("version_basis")),
				new NewActivity(code, title, row.raw("guidance_heading"), row.raw("convention_article"),
						row.raw("pops_group").replace(";", ", "), start, end, budget, lead, codes(areaCodes), null,
						true, row.raw("basis")));
	}

	// An edition in the file begins with its kind.
	private static PlanKind kind(String edition) {
		return edition.startsWith("Initial") ? PlanKind.INITIAL : PlanKind.UPDATE;
	}

	private static Set<AreaCode> codes(List<String> codes) {
		return codes.stream().map(AreaCode::new).collect(Collectors.toUnmodifiableSet());
	}

	private static @Nullable Integer year(CsvRow row, String column) {
		Long year = row.optionalNumber(column, FIRST_YEAR, LAST_YEAR);
		return (year != null) ? year.intValue() : null;
	}

}
