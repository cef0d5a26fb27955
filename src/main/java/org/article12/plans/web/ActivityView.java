package org.article12.plans.web;

import java.time.LocalDate;
import java.util.List;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.plans.ActivityId;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.RecordedActivity;
import org.jspecify.annotations.Nullable;

/** An activity as pages show it. */
record ActivityView(ActivityId id, String code, String title, String heading, String article, String pops,
		@Nullable Integer startYear, @Nullable Integer endYear, @Nullable Long budgetUsd, String leadInstitution,
		List<String> areas, @Nullable LocalDate withdrawnOn) {

	static ActivityView of(RecordedActivity recorded, Catalogue catalogue) {
		NewActivity activity = recorded.content();
		return new ActivityView(recorded.id(), activity.code(), activity.title(), activity.heading(),
				activity.article(), activity.pops(), activity.startYear(), activity.endYear(), activity.budgetUsd(),
				activity.leadInstitution(),
				catalogue.areas()
					.stream()
					.filter((area) -> activity.areas().contains(area.code()))
					.map(Area::title)
					.toList(),
				activity.withdrawnOn());
	}

	/** The period in figures; empty when it is not known. */
	public String period() {
		if (this.startYear == null && this.endYear == null) {
			return "";
		}
		return ((this.startYear != null) ? this.startYear : "") + "–" + ((this.endYear != null) ? this.endYear : "");
	}

}
