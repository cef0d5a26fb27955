package org.article12.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.article12.assignments.Cost;
import org.article12.requests.Capacity;
import org.article12.requests.Rating;
import org.jspecify.annotations.Nullable;

/**
 * The story of one demonstration request, as the files beside
 * {@code demonstration/requests.json} tell it. Fields that are left out are empty.
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

	Tale {
		results = said(results);
		beneficiaries = said(beneficiaries);
		activities = all(activities);
		otherActivity = said(otherActivity);
		pops = all(pops);
		from = said(from);
		until = said(until);
		budget = said(budget);
		ownContribution = said(ownContribution);
		urgencyReason = said(urgencyReason);
		batBep = said(batBep);
		synergies = all(synergies);
		synergiesWords = said(synergiesWords);
		helpReceived = said(helpReceived);
		phone = said(phone);
		then = all(then);
	}

	private static String said(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private static <T> List<T> all(@Nullable List<T> list) {
		return Objects.requireNonNullElse(list, List.of());
	}

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
	 * @param choice what the officer chose instead of the proposal: centre by area
	 * @param about the answers that a question is about
	 * @param by in which part a message is written
	 * @param to who reads it
	 * @param done how many milestones are done now
	 * @param rating what the Party thinks of what was delivered
	 * @param plan what is planned
	 * @param report what was delivered, beside the words
	 */
	record Step(What act, int after, @Nullable String centre, @Nullable String code, @Nullable String words,
			@Nullable String area, @Nullable String need, @Nullable Map<String, String> choice,
			@Nullable List<String> about, @Nullable Writer by, @Nullable String to, @Nullable Integer done,
			@Nullable Opinion rating, @Nullable TalePlan plan, @Nullable Outcome report) {

		/** What was written, or nothing. */
		String text() {
			return said(this.words);
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
		CANCEL, SET_UNSERVED, PLAN, PROGRESS, REPORT, DISPUTE, CONFIRM, WITHDRAW, MESSAGE

	}

	/** Who writes a message. */
	enum Writer {

		PARTY, SECRETARIAT, CENTRE

	}

	/** What a Party thinks of what was delivered, in short. */
	enum Opinion {

		YES, MIXED, PARTLY;

		/** The rating of what is usually good. */
		Rating usual() {
			return (this == PARTLY) ? Rating.PARTLY : Rating.YES;
		}

		/** The rating of what is sometimes wanting. */
		Rating wanting() {
			return (this == YES) ? Rating.YES : (this == MIXED) ? Rating.PARTLY : Rating.NO;
		}

	}

}
