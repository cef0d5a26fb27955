package org.article12.publicview.domain;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.search.Question;
import org.article12.parties.Region;
import org.article12.requests.PublicStage;
import org.jspecify.annotations.Nullable;

/**
 * Which published summaries are looked for; what is null narrows nothing.
 *
 * @param question words of the reference, of the title, or of what the Party says
 */
public record SummaryFilter(Question question, @Nullable PartyCode party, @Nullable Region region,
		@Nullable AreaCode area, @Nullable CentreCode centre, @Nullable Integer year, @Nullable PublicStage stage) {

	/** All of them. */
	public static final SummaryFilter ALL = new SummaryFilter(Question.NONE, null, null, null, null, null, null);

	/** Whether it leaves any out. */
	public boolean narrows() {
		return !equals(ALL);
	}

}
