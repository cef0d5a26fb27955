package org.article12.assignments.web;

import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Cancellation;
import org.article12.assignments.domain.HandsMoved;
import org.article12.assignments.domain.OfferAlreadyAnswered;
import org.article12.assignments.domain.WorkMoved;
import org.article12.core.CurrentUser;
import org.article12.core.Words;
import org.article12.core.web.Formats;
import org.article12.core.web.StaleForm;
import org.article12.core.web.StalePages;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Tells a centre's officer that somebody else, the calendar, or the officer's own other
 * window was faster.
 */
@ControllerAdvice
@Order(0)
class Conflicts extends Words {

	private final Formats formats;

	private final StalePages pages;

	Conflicts(MessageSource messages, Formats formats, StalePages pages) {
		super(messages);
		this.formats = formats;
		this.pages = pages;
	}

	@ExceptionHandler(WorkMoved.class)
	Object moved(WorkMoved moved, CurrentUser user, HttpServletRequest request) {
		return this.pages.answer(request, stale(moved, user));
	}

	@ExceptionHandler(OfferAlreadyAnswered.class)
	Object answered(OfferAlreadyAnswered answered, CurrentUser user, HttpServletRequest request) {
		return this.pages.answer(request, stale(answered.assignment(), user));
	}

	@ExceptionHandler(HandsMoved.class)
	Object handed(HandsMoved moved, CurrentUser user, HttpServletRequest request) {
		boolean own = moved.meanwhile().stream().allMatch((handing) -> user.id().equals(handing.by()));
		return this.pages.answer(request,
				new StaleForm(StaleForm.Why.moved(own), say("assignments.subject"),
						"/assignments/" + moved.assignment(),
						moved.meanwhile()
							.stream()
							.map((handing) -> new StaleForm.Change(handing.byName(), this.formats.time(handing.at()),
									(handing.toName() != null) ? say("assignments.hands.given", handing.toName())
											: say("assignments.hands.released")))
							.toList()));
	}

	/** The page that shows how the assignment stands now. */
	private StaleForm stale(AssignmentRecord assignment, CurrentUser user) {
		Cancellation cancelled = assignment.cancellation();
		String who = (cancelled != null) ? cancelled.byName() : assignment.answeredByName();
		Instant when = (cancelled != null) ? cancelled.at() : assignment.answeredAt();
		StaleForm.Change change = new StaleForm.Change((who != null) ? who : say("core.portal"),
				(when != null) ? this.formats.time(when) : this.formats.date(assignment.answerDueOn()),
				say((assignment.status() == AssignmentStatus.OFFERED && cancelled != null) ? "assignments.changed.part"
						: "assignments.changed." + assignment.status().name()));
		boolean own = (cancelled == null || assignment.unfunded()) && user.name().equals(who);
		return new StaleForm(StaleForm.Why.moved(own), say("assignments.subject"), "/assignments/" + assignment.id(),
				List.of(change));
	}

	/** The page that shows what others did on an assignment meanwhile. */
	private StaleForm stale(WorkMoved moved, CurrentUser user) {
		AssignmentRecord assignment = moved.assignment();
		if (moved.meanwhile().isEmpty()) {
			return stale(assignment, user);
		}
		List<StaleForm.Change> changes = moved.meanwhile()
			.stream()
			.map((work) -> new StaleForm.Change(work.personName(), this.formats.time(work.at()),
					say("assignments.work." + work.act().name())))
			.toList();
		boolean own = moved.meanwhile().stream().allMatch((work) -> user.id().equals(work.person()));
		return new StaleForm(StaleForm.Why.moved(own), say("assignments.subject"), "/assignments/" + assignment.id(),
				changes);
	}

}
