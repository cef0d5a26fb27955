package org.article12.requests.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.requests.Act;
import org.article12.requests.AnswerField;
import org.article12.requests.DeclineCode;
import org.article12.requests.Particulars;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the Secretariat finds of a request: whether it may be routed, or is declined, and
 * what it asks the Party before.
 */
public final class Assessment {

	private final AssistanceRequest request;

	private final Course course;

	Assessment(AssistanceRequest request) {
		this.request = request;
		this.course = request.course();
	}

	/**
	 * The Secretariat asks; its clock stands still until the Party answers.
	 * @param about the answers that the question is about, by the names of their fields
	 */
	public void askForClarification(String question, Set<String> about, Occasion occasion) {
		Move move = this.request.begin(Act.ASK_FOR_CLARIFICATION, occasion);
		Written.required(question, Written.MOST, RequestRefusal.QUESTION_MISSING);
		about.stream().filter((field) -> AnswerField.parse(field).isEmpty()).findFirst().ifPresent((field) -> {
			throw new Refused(RequestRefusal.FIELD_UNKNOWN, field);
		});
		this.course.run(this.course.clocks().paused(occasion));
		move.record(new Particulars.Asked(question, List.copyOf(new TreeSet<>(about))));
	}

	/** The Secretariat goes on without an answer that is overdue. */
	public void resumeScreening(Occasion occasion) {
		Move move = this.request.begin(Act.RESUME_SCREENING, occasion);
		this.course.clocks().requireOverdueAnswer(occasion);
		this.course.run(this.course.clocks().resumed(occasion));
		move.record(new Particulars.ScreeningResumed());
	}

	/** An officer links the request with another. */
	public void link(RequestReference other, String words, Occasion occasion) {
		Move move = this.request.begin(Act.LINK, occasion);
		Written.atMost(words, Written.MOST);
		requireOther(other);
		move.record(new Particulars.Linked(other, words));
	}

	/**
	 * The Secretariat declines the request.
	 * @param duplicateOf the request that it repeats, where that is why
	 * @param eligible whether the Party may ask for assistance, by the register
	 * @throws Refused {@code PARTY_IS_ELIGIBLE} when the reason given is that it may not
	 */
	public void decline(DeclineCode code, String words, @Nullable RequestReference duplicateOf, boolean eligible,
			Occasion occasion) {
		Move move = this.request.begin(Act.DECLINE, occasion);
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		requireOther(duplicateOf);
		code.require(duplicateOf, eligible);
		if (this.course.status() == RequestStatus.CLARIFICATION) {
			this.course.clocks().requireOverdueAnswer(occasion);
		}
		move.record(new Particulars.Declined(code, words, duplicateOf));
	}

	/**
	 * The Secretariat takes its decline back and screens the request again.
	 * @param until the last day on which that is possible
	 * @throws Refused {@code REOPENING_OVER} when that day has passed
	 */
	public void reopenRequest(String words, LocalDate until, Occasion occasion) {
		Move move = this.request.begin(Act.REOPEN_REQUEST, occasion);
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		if (occasion.calendar().isOver(until)) {
			throw new Refused(RequestRefusal.REOPENING_OVER, until);
		}
		this.course.run(Clocks.screening(occasion));
		move.record(new Particulars.RequestReopened(words));
	}

	/** The Secretariat finds that the request may be routed (Article 12.1). */
	public void confirmEligibility(Occasion occasion) {
		Move move = this.request.begin(Act.CONFIRM_ELIGIBILITY, occasion);
		this.course.run(Clocks.routing(occasion));
		move.record(new Particulars.EligibilityConfirmed());
	}

	private void requireOther(@Nullable RequestReference other) {
		if (this.request.reference().equals(other)) {
			throw new Refused(RequestRefusal.SAME_REQUEST, this.request.reference().value());
		}
	}

}
