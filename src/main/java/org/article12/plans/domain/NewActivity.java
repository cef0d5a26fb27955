package org.article12.plans.domain;

import java.util.Set;

import org.article12.catalogue.AreaCode;
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

	public NewActivity {
		areas = Set.copyOf(areas);
	}

}
