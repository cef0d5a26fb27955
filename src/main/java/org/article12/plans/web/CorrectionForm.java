package org.article12.plans.web;

import java.util.List;

import org.article12.core.Written;
import org.article12.core.text.Longest;
import org.jspecify.annotations.Nullable;

/** What is typed to correct an activity: the activity as it should be, and the reason. */
record CorrectionForm(@Longest(40) @Nullable String code, @Longest(500) @Nullable String title,
		@Longest(500) @Nullable String heading, @Longest(200) @Nullable String article,
		@Longest(200) @Nullable String pops, @Nullable String startYear, @Nullable String endYear,
		@Nullable String budget, @Longest(200) @Nullable String leadInstitution, @Nullable List<String> areas,
		@Longest(Written.MOST) @Nullable String why) {

	static CorrectionForm of(ActivityForm form) {
		return new CorrectionForm(form.code(), form.title(), form.heading(), form.article(), form.pops(),
				form.startYear(), form.endYear(), form.budget(), form.leadInstitution(), form.areas(), "");
	}

	/** What is typed of the activity itself. */
	ActivityForm activity() {
		return new ActivityForm(this.code, this.title, this.heading, this.article, this.pops, this.startYear,
				this.endYear, this.budget, this.leadInstitution, this.areas);
	}

}
