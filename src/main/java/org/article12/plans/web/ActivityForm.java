package org.article12.plans.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.text.Longest;
import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.article12.plans.domain.NewActivity;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to record an activity, kept as it was typed. */
record ActivityForm(@Longest(40) @Nullable String code, @Longest(500) @Nullable String title,
		@Longest(500) @Nullable String heading, @Longest(200) @Nullable String article,
		@Longest(200) @Nullable String pops, @Nullable String startYear, @Nullable String endYear,
		@Nullable String budget, @Longest(200) @Nullable String leadInstitution, @Nullable List<String> areas) {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	/** The form as it stands for an activity that is to be corrected. */
	static ActivityForm of(NewActivity activity) {
		Map<String, String> fields = activity.fields();
		return new ActivityForm(fields.get("code"), fields.get("title"), fields.get("heading"), fields.get("article"),
				fields.get("pops"), fields.get("start_year"), fields.get("end_year"), fields.get("budget_usd"),
				fields.get("lead_institution"), activity.areas().stream().map(AreaCode::value).sorted().toList());
	}

	/** The form before anything is typed. */
	static ActivityForm blank() {
		return new ActivityForm("", "", "", "", "", "", "", "", "", List.of());
	}

	/**
	 * What was typed, as an activity.
	 * @param demonstration whether the plan is sample data
	 * @param errors where mistakes are noted
	 * @return empty when there are any
	 */
	Optional<NewActivity> read(boolean demonstration, Errors errors, Catalogue catalogue) {
		FieldReader reader = new FieldReader(errors);
		String name = reader.atMost("code", reader.line("code", this.code, "plans.code.missing"));
		String called = reader.atMost("title", reader.line("title", this.title, "plans.title.missing"));
		String under = reader.atMost("heading", Text.line(this.heading));
		String serves = reader.atMost("article", Text.line(this.article));
		String concerns = reader.atMost("pops", Text.line(this.pops));
		Integer start = year("startYear", this.startYear, reader, errors);
		Integer end = year("endYear", this.endYear, reader, errors);
		if (start != null && end != null && end < start) {
			errors.rejectValue("endYear", "plans.years.reversed");
		}
		Long cost = reader.dollars("budget", this.budget).orElse(null);
		String lead = reader.atMost("leadInstitution", Text.line(this.leadInstitution));
		Set<AreaCode> implied = areas(errors, catalogue);
		return errors.hasErrors() ? Optional.empty() : Optional.of(new NewActivity(name, called, under, serves,
				concerns, start, end, cost, lead, implied, demonstration, ""));
	}

	private static @Nullable Integer year(String field, @Nullable String typed, FieldReader reader, Errors errors) {
		Integer year = reader.year(field, typed).orElse(null);
		if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
			errors.rejectValue(field, "plans.year.unreadable",
					new Object[] { Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR) }, null);
		}
		return year;
	}

	private Set<AreaCode> areas(Errors errors, Catalogue catalogue) {
		List<String> ticked = (this.areas != null) ? this.areas : List.of();
		Set<AreaCode> implied = catalogue.areas()
			.stream()
			.filter(Area::selectable)
			.map(Area::code)
			.filter((area) -> ticked.contains(area.value()))
			.collect(Collectors.toUnmodifiableSet());
		if (implied.size() != Set.copyOf(ticked).size()) {
			errors.rejectValue("areas", "plans.areas.unknown");
		}
		return implied;
	}

}
