package org.article12.requests.domain;

import java.time.LocalDate;
import java.util.Objects;

import org.article12.core.CentreCode;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.Particulars;
import org.article12.requests.RequestRefusal;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The dates of whoever has the turn: reminded of, and moved to a later day.
 */
public final class Timekeeping {

	private final AssistanceRequest request;

	private final Course course;

	Timekeeping(AssistanceRequest request) {
		this.request = request;
		this.course = request.course();
	}

	/** The Secretariat reminds the Party that it has the turn. */
	public void remindParty(Occasion occasion) {
		Move move = this.request.begin(Act.REMIND_PARTY, occasion);
		move.record(new Particulars.PartyReminded(turn(Actor.PARTY, null).dueOn()));
	}

	/** The Secretariat reminds a centre that it has the turn. */
	public void remindCentre(CentreCode centre, Occasion occasion) {
		Move move = this.request.begin(Act.REMIND_CENTRE, occasion);
		move.record(centre, new Particulars.CentreReminded(turn(Actor.CENTRE, centre).dueOn()));
	}

	private Turn turn(Actor actor, @Nullable CentreCode centre) {
		return this.course.turns()
			.stream()
			.filter((turn) -> turn.actor() == actor && Objects.equals(turn.centre(), centre))
			.findFirst()
			.orElseThrow(() -> new Refused(RequestRefusal.NOBODY_TO_REMIND, this.request.reference().value()));
	}

	/** The Party has longer to answer or to confirm. */
	public void extendAnswer(LocalDate dueOn, String words, Occasion occasion) {
		Move move = this.request.begin(Act.EXTEND_ANSWER, occasion);
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		this.course.run(this.course.clocks().extended(dueOn));
		move.record(new Particulars.AnswerExtended(dueOn, words));
	}

	/** The Secretariat has longer itself, such as where its date has become a holiday. */
	public void moveDate(LocalDate dueOn, String words, Occasion occasion) {
		Move move = this.request.begin(Act.MOVE_DATE, occasion);
		Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		this.course.run(this.course.clocks().moved(dueOn));
		move.record(new Particulars.DateMoved(dueOn, words));
	}

}
