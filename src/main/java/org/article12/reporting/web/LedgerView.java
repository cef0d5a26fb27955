package org.article12.reporting.web;

import java.util.List;

import org.article12.core.web.Glyph;
import org.article12.reporting.domain.Ledger;
import org.article12.requests.StatusView;
import org.jspecify.annotations.Nullable;

/**
 * A Party's ledger as its page shows it.
 *
 * @param party the Party's name
 * @param totals what it comes to
 * @param asked the activities that requests asked for
 * @param elsewhere requests that name no activity on record
 * @param notAsked the activities that nobody has asked for
 */
record LedgerView(String party, Ledger.Totals totals, List<NeedView> asked, List<RequestView> elsewhere,
		List<ActivityView> notAsked) {

	/** An activity: its code, its title and the plan that it stands in. */
	record ActivityView(String code, String title, String plan) {
	}

	/** An activity, and the requests that asked for it. */
	record NeedView(ActivityView activity, List<RequestView> requests) {
	}

	/**
	 * A request, and what came of it.
	 *
	 * @param reference its reference
	 * @param address where its page is
	 * @param title its title
	 * @param status where it stands
	 * @param areas the titles of its areas
	 * @param others the codes of the other activities that it serves; empty where none
	 * @param help what centres do or did for it
	 */
	record RequestView(String reference, String address, String title, StatusView status, String areas, String others,
			List<HelpView> help) {
	}

	/**
	 * What one centre does or did.
	 *
	 * @param centre the centre's name
	 * @param areas the titles of its areas
	 * @param status how its work stands
	 * @param glyph the drawing beside the status
	 * @param given what it delivered, or null
	 * @param technologies which technologies it transferred; may be empty
	 * @param confirmedOn when the Party confirmed it, ready to read, or null
	 */
	record HelpView(String centre, String areas, String status, Glyph glyph, Ledger.@Nullable Figures given,
			String technologies, @Nullable String confirmedOn) {
	}

}
