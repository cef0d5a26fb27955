package org.article12.triage.web;

import java.util.List;
import java.util.Set;

import org.article12.core.web.Glyph;
import org.article12.core.web.Link;
import org.article12.core.web.SummaryRow;
import org.article12.offers.web.AssignedView;
import org.article12.offers.web.OwnChoiceView;
import org.article12.requests.Act;
import org.article12.requests.AnswersDigest;
import org.article12.requests.DeclinedView;
import org.article12.requests.DifferenceView;
import org.article12.requests.HistoryView;
import org.article12.requests.StatusView;
import org.article12.requests.TurnView;
import org.jspecify.annotations.Nullable;

/**
 * A request as the Secretariat's page shows it.
 *
 * @param reference its reference
 * @param title its title
 * @param party the Party's name
 * @param lastEntry the number of its last history entry, which every form carries
 * @param status where it stands
 * @param turn whose turn it is
 * @param possible what the Secretariat may do now
 * @param facts how it was filed, and who took it
 * @param taken whether the reader has taken it
 * @param checks what the portal could check by itself
 * @param difference what reads differently than in the previous submission
 * @param answers the answers as last submitted
 * @param areas the requested areas
 * @param assignments what centres were asked, and answered
 * @param choices what officers chose otherwise than proposed, and why
 * @param history what was done
 * @param declined why it was declined; null where it is not
 */
record RequestPage(String reference, String title, String party, int lastEntry, StatusView status, TurnView turn,
		Set<Act> possible, List<SummaryRow> facts, boolean taken, List<Check> checks, List<DifferenceView> difference,
		AnswersDigest answers, List<Area> areas, List<AssignedView> assignments, List<OwnChoiceView> choices,
		HistoryView history, @Nullable DeclinedView declined) {

	/** Whether the Secretariat may do that now. */
	public boolean may(String act) {
		return this.possible.contains(Act.valueOf(act));
	}

	/** Whether the page has something to do beside the one sentence on top. */
	public boolean hasAct() {
		return may("DECLINE") || may("REOPEN_REQUEST") || may("RESUME_SCREENING") || may("EXTEND_ANSWER")
				|| (may("OFFER") && hasOpenAreas());
	}

	/** Whether the request is to be found eligible or not, once its page is read. */
	public boolean isToDecide() {
		return may("CONFIRM_ELIGIBILITY") || may("RESUME_SCREENING");
	}

	/** How many automatic checks the officer should look at. */
	public long flagged() {
		return this.checks.stream().filter(Check::flagged).count();
	}

	/** Whether a centre can be added, for areas on which nothing was delivered yet. */
	public boolean mayHandOver() {
		return may("CANCEL_ASSIGNMENT") && this.areas.stream().anyMatch(Area::movable);
	}

	/** Whether an area waits for a centre. */
	public boolean hasOpenAreas() {
		return this.areas.stream().anyMatch(Area::open);
	}

	/**
	 * One automatic check.
	 *
	 * @param glyph how it came out, as a drawing
	 * @param words how it came out
	 * @param flagged whether the officer should look
	 * @param details what stands behind it
	 * @param alike other requests that may ask for the same
	 */
	record Check(Glyph glyph, String words, boolean flagged, List<String> details, List<Alike> alike) {
	}

	/**
	 * Another request that may ask for the same.
	 *
	 * @param reference its reference
	 * @param page where it is read
	 * @param acts what the officer can do about the two
	 */
	record Alike(String reference, Link page, List<Link> acts) {
	}

	/**
	 * A requested area.
	 *
	 * @param code its code
	 * @param title its title
	 * @param status where it stands
	 * @param centre the centre, or null
	 * @param note more on that, or null
	 * @param open whether it waits for a centre
	 * @param unserved whether it was set unserved
	 * @param movable whether another centre can be given it
	 */
	record Area(String code, String title, StatusView status, @Nullable String centre, @Nullable String note,
			boolean open, boolean unserved, boolean movable) {
	}

}
