package org.article12.plans.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.Refused;
import org.article12.core.register.Difference;
import org.article12.plans.PlanRefusal;
import org.jspecify.annotations.Nullable;

/**
 * An activity to be recorded.
 *
 * @param code tells it from the Party's other activities
 * @param title what it is called
 * @param heading the plan's heading that it stands under
 * @param article the Convention article that it serves
 * @param pops the POPs that it concerns, as the plan names them
 * @param startYear the year in which it begins
 * @param endYear the year in which it ends
 * @param budgetUsd its estimated cost in US dollars
 * @param leadInstitution who leads it
 * @param areas the areas of assistance that it implies
 * @param withdrawnOn since when it is no part of the plan any more; null while it is
 * @param demonstration whether it is sample data
 * @param note where it comes from
 */
public record NewActivity(String code, String title, String heading, String article, String pops,
		@Nullable Integer startYear, @Nullable Integer endYear, @Nullable Long budgetUsd, String leadInstitution,
		Set<AreaCode> areas, @Nullable LocalDate withdrawnOn, boolean demonstration, String note) {

	/** The most characters of a code. */
	public static final int LONGEST_CODE = 40;

	/** The most characters of a title or a heading. */
	public static final int LONGEST_TITLE = 500;

	/** The most characters of the other lines. */
	public static final int LONGEST_LINE = 200;

	/** The first year in which an activity can begin. */
	public static final int FIRST_YEAR = 1990;

	/** The last year in which an activity can end. */
	public static final int LAST_YEAR = 2100;

	public NewActivity {
		areas = Set.copyOf(areas);
	}

	/** An activity of which nothing is known yet. */
	public static NewActivity blank(boolean demonstration) {
		return new NewActivity("", "", "", "", "", null, null, null, "", Set.of(), null, demonstration, "");
	}

	/**
	 * Requires that Parties can ask, or could once, for each of its areas, and that it
	 * was not withdrawn on a day to come.
	 * @param today the Secretariat's day
	 * @throws Refused when that is not so
	 */
	public void require(Catalogue catalogue, LocalDate today) {
		if (!this.areas.stream()
			.allMatch((area) -> catalogue.area(area).filter((known) -> !known.heading()).isPresent())) {
			throw new Refused(PlanRefusal.ACTIVITY_AREA_UNKNOWN);
		}
		if (this.withdrawnOn != null && this.withdrawnOn.isAfter(today)) {
			throw new Refused(PlanRefusal.ACTIVITY_WITHDRAWN_IN_FUTURE);
		}
	}

	/** What a corrected activity says otherwise than this one. */
	public List<Difference> changesTo(NewActivity corrected) {
		return Difference.between(fields(), corrected.fields());
	}

	/** Each field as text, under the name of its column in the register's table. */
	public Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("code", this.code);
		fields.put("title", this.title);
		fields.put("heading", this.heading);
		fields.put("article", this.article);
		fields.put("pops", this.pops);
		fields.put("start_year", Objects.toString(this.startYear, ""));
		fields.put("end_year", Objects.toString(this.endYear, ""));
		fields.put("budget_usd", Objects.toString(this.budgetUsd, ""));
		fields.put("lead_institution", this.leadInstitution);
		fields.put("areas", this.areas.stream().map(AreaCode::value).sorted().collect(Collectors.joining(";")));
		fields.put("withdrawn_on", Objects.toString(this.withdrawnOn, ""));
		return fields;
	}

	/** The activity with some fields otherwise, as {@link #fields} writes them. */
	public NewActivity with(Map<String, String> changed) {
		Map<String, String> fields = fields();
		fields.putAll(changed);
		Set<AreaCode> implied = Stream.of(Fields.text(fields, "areas").split(";"))
			.filter((code) -> !code.isEmpty())
			.map(AreaCode::new)
			.collect(Collectors.toUnmodifiableSet());
		return new NewActivity(Fields.text(fields, "code"), Fields.text(fields, "title"),
				Fields.text(fields, "heading"), Fields.text(fields, "article"), Fields.text(fields, "pops"),
				Fields.year(fields, "start_year"), Fields.year(fields, "end_year"), Fields.number(fields, "budget_usd"),
				Fields.text(fields, "lead_institution"), implied, Fields.day(fields, "withdrawn_on"),
				this.demonstration, this.note);
	}

}
