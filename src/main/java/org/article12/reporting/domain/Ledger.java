package org.article12.reporting.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.article12.assignments.AssignmentStatus;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.plans.PlanActivity;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * A Party's needs and the help given: each activity of its National Implementation Plans
 * with the requests that asked for help with it, and what came of them.
 *
 * @param party the Party
 * @param asked the activities that requests asked for, by code
 * @param elsewhere requests that name no activity on record
 * @param notAsked the activities that nobody has asked for, by code
 * @param totals what all requests come to, each counted once however many activities it
 * serves
 */
public record Ledger(PartyCode party, List<Need> asked, List<Asked> elsewhere, List<PlanActivity> notAsked,
		Totals totals) {

	/** An activity, and the requests that asked for it, the oldest first. */
	public record Need(PlanActivity activity, List<Asked> requests) {
	}

	/**
	 * A request, and what came of it.
	 *
	 * @param reference its reference
	 * @param title its title
	 * @param status where it stands
	 * @param areas the areas that it asks for
	 * @param activities the codes of all activities on record that it serves
	 * @param help what centres do or did for it; nothing while none has accepted
	 */
	public record Asked(RequestReference reference, String title, RequestStatus status, List<AreaCode> areas,
			List<String> activities, List<Help> help) {
	}

	/**
	 * What one centre does or did.
	 *
	 * @param centre the centre
	 * @param status where its assignment stands
	 * @param areas its areas
	 * @param given what it reported, or null
	 * @param technologies which technologies it transferred; may be empty
	 * @param confirmedAt when the Party confirmed that, or null
	 */
	public record Help(CentreCode centre, AssignmentStatus status, List<AreaCode> areas, @Nullable Figures given,
			String technologies, @Nullable Instant confirmedAt) {
	}

	/**
	 * What was delivered, in figures.
	 *
	 * @param people how many people benefited
	 * @param women how many of them are women
	 * @param men how many of them are men
	 * @param cost what it cost, in whole US dollars
	 */
	public record Figures(long people, long women, long men, long cost) {

		/** Nothing. */
		public static final Figures NONE = new Figures(0, 0, 0, 0);

		/** Both together. */
		public Figures plus(Figures other) {
			return new Figures(this.people + other.people, this.women + other.women, this.men + other.men,
					this.cost + other.cost);
		}

	}

	/**
	 * What the ledger comes to.
	 *
	 * @param activities how many activities are on record
	 * @param asked for how many of them requests asked
	 * @param requests how many requests there are
	 * @param reported what centres reported and the Party has not confirmed yet
	 * @param confirmed what the Party confirmed
	 */
	public record Totals(int activities, int asked, int requests, Figures reported, Figures confirmed) {

		/** For how many activities nobody asked. */
		public int notAsked() {
			return this.activities - this.asked;
		}

		/** All that was delivered. */
		public Figures delivered() {
			return this.reported.plus(this.confirmed);
		}

		/** The sums of what was asked. */
		public static Totals of(int activities, int asked, Collection<Asked> requests) {
			Figures reported = Figures.NONE;
			Figures confirmed = Figures.NONE;
			for (Asked request : requests) {
				for (Help help : request.help()) {
					Figures given = help.given();
					if (given != null && help.status() == AssignmentStatus.CONFIRMED) {
						confirmed = confirmed.plus(given);
					}
					else if (given != null) {
						reported = reported.plus(given);
					}
				}
			}
			return new Totals(activities, asked, requests.size(), reported, confirmed);
		}

	}

}
