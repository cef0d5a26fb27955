package org.article12.plans.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.catalogue.Area;
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
 * @param demonstration whether it is sample data
 * @param note where it comes from
 */
public record NewActivity(String code, String title, String heading, String article, String pops,
		@Nullable Integer startYear, @Nullable Integer endYear, @Nullable Long budgetUsd, String leadInstitution,
		Set<AreaCode> areas, boolean demonstration, String note) {

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

	/**
	 * Requires that Parties can ask for each of its areas.
	 * @throws Refused when they cannot
	 */
	public void requireAreas(Catalogue catalogue) {
		if (!this.areas.stream().allMatch((area) -> catalogue.area(area).filter(Area::selectable).isPresent())) {
			throw new Refused(PlanRefusal.ACTIVITY_AREA_UNKNOWN);
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
		return fields;
	}

}
