package org.article12.plans;

import java.time.LocalDate;
import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a Party's National Implementation Plan (Article 7).
 *
 * @param id identifies it
 * @param party whose plan it is in
 * @param code the plan's own code for it, or one that the Secretariat gave
 * @param title what it is called
 * @param article the Convention article that it serves
 * @param pops the POPs that it concerns, as the plan names them
 * @param startYear the year in which it begins
 * @param endYear the year in which it ends
 * @param plan the plan's edition
 * @param leadInstitution who leads it
 * @param areas the areas of assistance that it implies
 * @param closedOn since when no request can be tied to it any more, because it or its
 * plan was withdrawn or superseded; null while one can
 * @param demonstration whether it is sample data, not a real commitment
 */
public record PlanActivity(ActivityId id, PartyCode party, String code, String title, String article, String pops,
		@Nullable Integer startYear, @Nullable Integer endYear, String plan, String leadInstitution,
		List<AreaCode> areas, @Nullable LocalDate closedOn, boolean demonstration) {

	/** Whether a request can be tied to it. */
	public boolean isOpen() {
		return this.closedOn == null;
	}

}
