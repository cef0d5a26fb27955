package org.article12.demonstration;

import java.util.List;
import java.util.Map;

import org.article12.assignments.Cost;
import org.article12.requests.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * The story of one demonstration request, as {@code demonstration/requests.json} tells
 * it. Fields that are left out are empty.
 *
 * @param by whose focal point, as in the address of the account
 * @param daysAgo how many days ago the draft was started
 * @param activities codes of activities of the Party's plan
 * @param then what was done to it, in order
 */
record Tale(String by, int daysAgo, String title, String need, String results, String beneficiaries,
		List<String> activities, String otherActivity, List<String> areas, List<String> pops, String kind,
		List<String> languages, String from, String until, String budget, String ownContribution, String urgency,
		String urgencyReason, String batBep, List<String> synergies, String synergiesWords, String helpReceived,
		String publishSummary, String office, String phone, Capacity capacity, List<Step> then) {

	/**
	 * Something that was done to a request.
	 *
	 * @param act what
	 * @param after how many days after the step before
	 * @param centre by which centre; none for every centre that was asked
	 * @param code the coded reason
	 * @param words what was written
	 * @param area which area
	 * @param need the need as reworded in an answer
	 * @param report what was delivered, beside the words
	 * @param choice what the officer chose instead of the proposal: centre by area
	 */
	record Step(What act, int after, @Nullable String centre, @Nullable String code, @Nullable String words,
			@Nullable String area, @Nullable String need, @Nullable Outcome report,
			@Nullable Map<String, String> choice) {

		/** What was written, or nothing. */
		String text() {
			return (this.words != null) ? this.words : "";
		}

	}

	/**
	 * What a centre delivered.
	 *
	 * @param people how many people benefited
	 * @param women how many of them are women
	 * @param men how many of them are men
	 * @param technologies which technologies were transferred
	 * @param costs what it cost
	 */
	record Outcome(int people, int women, int men, String technologies, List<Cost> costs) {
	}

	/** What can be done in a story. */
	enum What {

		SUBMIT, TAKE, ASK_FOR_CLARIFICATION, ANSWER, DECLINE, CONFIRM_ELIGIBILITY, OFFER, ACCEPT, DECLINE_OFFER, EXPIRE,
		SET_UNSERVED, REPORT, CONFIRM, WITHDRAW

	}

}
