package org.article12.planning.web;

import java.util.List;

import org.article12.core.PageOf;
import org.article12.core.web.Link;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.article12.routing.QueuePlan;

/**
 * The queue plan as its page shows it.
 *
 * @param waiting how many requests wait
 * @param planned how many of them are planned for
 * @param more whether more wait than can be planned for
 * @param plan the figures
 * @param lead what the plan gains, in a sentence
 * @param different how many requests the plan serves otherwise than alone
 * @param centres what each centre that is asked would have in hand
 * @param left requests that cannot be planned for
 * @param requests the requests of this page
 * @param links the other pages
 */
record QueuePlanPage(int waiting, int planned, boolean more, QueuePlan plan, String lead, int different,
		List<CentreShare> centres, List<Link> left, PageOf<Row> requests, PageLinks links) {

	/** Whether anything of this page can be sent. */
	public boolean canSend() {
		return this.requests.items().stream().anyMatch(Row::canSend);
	}

	/** The requests of this page that the plan serves otherwise than alone. */
	public List<Row> otherwise() {
		return this.requests.items().stream().filter(Row::differs).toList();
	}

	/** The others. */
	public List<Row> alike() {
		return this.requests.items().stream().filter((row) -> !row.differs()).toList();
	}

	/**
	 * Whether the others are shown at once: one of them is ticked, or they are a page.
	 */
	public boolean isAlikeOpen() {
		return this.requests.number() > 1 || alike().stream().anyMatch(Row::ticked);
	}

	/**
	 * A centre that would be asked.
	 *
	 * @param centre its code
	 * @param name its name
	 * @param share the figures
	 */
	record CentreShare(String centre, String name, QueuePlan.Share share) {
	}

	/**
	 * One request.
	 *
	 * @param id the id of its box
	 * @param reference its reference
	 * @param to its page's address
	 * @param title its title
	 * @param party the Party's name
	 * @param leastDeveloped whether the Party is a least developed country
	 * @param smallIsland whether it is a small island developing State
	 * @param age its age in whole working days
	 * @param alone its own proposal
	 * @param inTurn its proposal once those before it are served; empty where that is its
	 * own
	 * @param together the plan
	 * @param differs whether the plan is not its own proposal
	 * @param why why the plan is not its own proposal
	 * @param gained whether the plan covers areas that the proposals in turn do not
	 * @param options what can be sent; one where the plan is its own proposal
	 * @param chosen the option that is chosen
	 * @param ticked whether it is to get offers
	 */
	record Row(String id, String reference, String to, String title, String party, boolean leastDeveloped,
			boolean smallIsland, int age, List<Place> alone, List<Place> inTurn, List<Place> together, boolean differs,
			List<String> why, boolean gained, List<Option> options, String chosen, boolean ticked) {

		/** Whether there is anything to send. */
		public boolean canSend() {
			return !this.options.isEmpty();
		}

	}

	/** A centre by code, empty where areas stay open, and the titles of the areas. */
	record Place(String centre, String areas) {
	}

}
