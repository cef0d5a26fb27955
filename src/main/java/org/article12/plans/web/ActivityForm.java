package org.article12.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.ReaderLanguage;
import org.article12.core.Written;
import org.article12.core.text.Dates;
import org.article12.core.text.Numbers;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.article12.plans.domain.NewActivity;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to record an activity.
 *
 * @param code tells it from the Party's other activities
 * @param title what it is called
 * @param heading the plan's heading that it stands under
 * @param article the Convention article that it serves
 * @param pops the POPs that it concerns
 * @param startYear the year in which it begins
 * @param endYear the year in which it ends
 * @param budget its estimated cost in US dollars
 * @param leadInstitution who leads it
 * @param areas codes of the areas of assistance that it implies
 * @param withdrawnOn since when it is no part of the plan any more; empty while it is
 * @param why the reason
 */
record ActivityForm(@Filled(message = "{plans.code.missing}") @AtMost(NewActivity.LONGEST_CODE) String code,
		@Filled(message = "{plans.title.missing}") @AtMost(NewActivity.LONGEST_TITLE) String title,
		@AtMost(NewActivity.LONGEST_TITLE) String heading, @AtMost(NewActivity.LONGEST_LINE) String article,
		@AtMost(NewActivity.LONGEST_LINE) String pops, String startYear, String endYear, String budget,
		@AtMost(NewActivity.LONGEST_LINE) String leadInstitution, List<String> areas, String withdrawnOn,
		@Filled(message = "{plans.why.missing}") @AtMost(Written.MOST) String why) {

	ActivityForm(@Nullable String code, @Nullable String title, @Nullable String heading, @Nullable String article,
			@Nullable String pops, @Nullable String startYear, @Nullable String endYear, @Nullable String budget,
			@Nullable String leadInstitution, @Nullable List<String> areas, @Nullable String withdrawnOn,
			@Nullable String why) {
		this.code = Text.line(code);
		this.title = Text.line(title);
		this.heading = Text.line(heading);
		this.article = Text.line(article);
		this.pops = Text.line(pops);
		this.startYear = Objects.requireNonNullElse(startYear, "");
		this.endYear = Objects.requireNonNullElse(endYear, "");
		this.budget = Objects.requireNonNullElse(budget, "");
		this.leadInstitution = Text.line(leadInstitution);
		this.areas = (areas != null) ? List.copyOf(areas) : List.of();
		this.withdrawnOn = Objects.requireNonNullElse(withdrawnOn, "");
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** The form as it stands for an activity that is to be corrected. */
	static ActivityForm of(NewActivity activity, Function<@Nullable LocalDate, String> typed) {
		Map<String, String> fields = activity.fields();
		return new ActivityForm(fields.get("code"), fields.get("title"), fields.get("heading"), fields.get("article"),
				fields.get("pops"), fields.get("start_year"), fields.get("end_year"), fields.get("budget_usd"),
				fields.get("lead_institution"), activity.areas().stream().map(AreaCode::value).sorted().toList(),
				typed.apply(activity.withdrawnOn()), "");
	}

	/** The form before anything is typed. */
	static ActivityForm blank() {
		return new ActivityForm("", "", "", "", "", "", "", "", "", List.of(), "", "");
	}

	/**
	 * Says what is wrong with it.
	 * @param today the Secretariat's day
	 */
	void check(Errors errors, Catalogue catalogue, LocalDate today) {
		FieldReader reader = new FieldReader(errors);
		Optional<Integer> start = year("startYear", this.startYear, reader, errors);
		Optional<Integer> end = year("endYear", this.endYear, reader, errors);
		if (start.isPresent() && end.isPresent() && end.get() < start.get()) {
			errors.rejectValue("endYear", "plans.years.reversed");
		}
		reader.dollars("budget", this.budget);
		if (implied(catalogue).size() != Set.copyOf(this.areas).size()) {
			errors.rejectValue("areas", "plans.areas.unknown");
		}
		if (reader.day("withdrawnOn", this.withdrawnOn).filter((day) -> day.isAfter(today)).isPresent()) {
			errors.rejectValue("withdrawnOn", "plans.date.future");
		}
	}

	private static Optional<Integer> year(String field, String typed, FieldReader reader, Errors errors) {
		Optional<Integer> year = reader.year(field, typed);
		if (year.filter((it) -> it < NewActivity.FIRST_YEAR || it > NewActivity.LAST_YEAR).isPresent()) {
			errors.rejectValue(field, "plans.year.unreadable",
					new Object[] { Integer.toString(NewActivity.FIRST_YEAR), Integer.toString(NewActivity.LAST_YEAR) },
					null);
		}
		return year;
	}

	private Set<AreaCode> implied(Catalogue catalogue) {
		return catalogue.areas()
			.stream()
			.filter((area) -> !area.heading())
			.map(Area::code)
			.filter((area) -> this.areas.contains(area.value()))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The activity, once nothing is wrong with it.
	 * @param demonstration whether the plan is sample data
	 */
	NewActivity toCommand(boolean demonstration, Catalogue catalogue) {
		return new NewActivity(this.code, this.title, this.heading, this.article, this.pops,
				Dates.year(this.startYear).meaning().orElse(null), Dates.year(this.endYear).meaning().orElse(null),
				Numbers.dollars(this.budget).meaning().orElse(null), this.leadInstitution, implied(catalogue),
				Dates.day(this.withdrawnOn, ReaderLanguage.get()).meaning().orElse(null), demonstration, "");
	}

}
