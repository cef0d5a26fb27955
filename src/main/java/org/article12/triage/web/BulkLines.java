package org.article12.triage.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.offers.Dispatch;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.requests.AreaStatus;
import org.article12.requests.Reminding;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestRefusal;
import org.article12.requests.RequestWords;
import org.article12.requests.RequestedArea;
import org.article12.requests.Screening;
import org.article12.requests.TransitionTable;
import org.article12.triage.domain.BulkAct;
import org.article12.triage.domain.BulkRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says of each of several requests what an act would do to it, or why it cannot be done.
 */
@Component
class BulkLines {

	private final Screening screening;

	private final Reminding reminding;

	private final Dispatch dispatch;

	private final WorkingDays calendar;

	private final RequestWords requestWords;

	private final TriageWords words;

	BulkLines(Screening screening, Reminding reminding, Dispatch dispatch, WorkingDays calendar,
			RequestWords requestWords, TriageWords words) {
		this.screening = screening;
		this.reminding = reminding;
		this.dispatch = dispatch;
		this.calendar = calendar;
		this.requestWords = requestWords;
		this.words = words;
	}

	/** What it would do. */
	Line of(BulkAct act, RequestRecord request, CurrentUser officer) {
		try {
			return switch (act) {
				case TAKE -> take(request, officer);
				case ASSIGN -> held(request, Act.ASSIGN);
				case RELEASE -> release(request);
				case REMIND -> remind(request);
				case EXTEND -> extend(request);
				case OFFERS -> offers(request);
			};
		}
		catch (Refused refused) {
			return no(request, refused.key(), refused.parameters().toArray());
		}
	}

	private Line take(RequestRecord request, CurrentUser officer) {
		if (officer.id().equals(request.officer())) {
			throw new Refused(RequestRefusal.WITH_OFFICER_ALREADY, officer.name());
		}
		return held(request, Act.TAKE);
	}

	private Line release(RequestRecord request) {
		if (request.officer() == null) {
			throw new Refused(RequestRefusal.NOBODYS_ALREADY, request.reference().value());
		}
		return held(request, Act.RELEASE);
	}

	private Line held(RequestRecord request, Act act) {
		require(request, act);
		String name = request.officerName();
		return yes(request, Map.of(),
				(name != null) ? this.words.say("triage.bulk.held", name) : this.words.say("triage.officer.nobody"));
	}

	private Line remind(RequestRecord request) {
		Optional<RequestRefusal> why = this.reminding.whyNotRemind(request);
		if (why.isPresent()) {
			throw new Refused(why.get(), request.reference().value());
		}
		return yes(request, Map.of(),
				request.turns()
					.stream()
					.filter((turn) -> turn.actor() != Actor.SECRETARIAT)
					.map((turn) -> who(request, turn.centre(), turn.dueOn()))
					.toList());
	}

	private Line extend(RequestRecord request) {
		List<String> longer = new ArrayList<>();
		Map<CentreCode, LocalDate> offered = new TreeMap<>();
		for (RequestedArea area : request.areas()) {
			CentreCode centre = area.centre();
			LocalDate due = area.answerDueOn();
			if (area.status() == AreaStatus.OFFERED && centre != null && due != null) {
				offered.merge(centre, due, (one, other) -> one.isBefore(other) ? one : other);
			}
		}
		offered.forEach((centre, due) -> longer.add(who(request, centre, due)));
		if (TransitionTable.find(request.status(), Act.EXTEND_ANSWER, Actor.SECRETARIAT).isPresent()) {
			request.turns()
				.stream()
				.filter((turn) -> turn.actor() == Actor.PARTY)
				.forEach((turn) -> longer.add(who(request, null, turn.dueOn())));
		}
		return longer.isEmpty() ? no(request, "triage.bulk.nothing-due") : yes(request, Map.of(), longer);
	}

	private Line offers(RequestRecord request) {
		require(request, Act.OFFER);
		if (request.areas(AreaStatus.OPEN).isEmpty()) {
			return no(request, "triage.bulk.no-area");
		}
		Map<AreaCode, CentreCode> choice = this.dispatch.propose(request).choice();
		if (choice.isEmpty()) {
			return no(request, "triage.bulk.no-centre");
		}
		return yes(request, choice,
				choice.entrySet()
					.stream()
					.map((one) -> this.words.say("triage.bulk.asked", this.requestWords.area(one.getKey().value()),
							this.requestWords.centre(one.getValue())))
					.toList());
	}

	private String who(RequestRecord request, @Nullable CentreCode centre, @Nullable LocalDate due) {
		String who = (centre != null) ? this.requestWords.centre(centre) : this.words.party(request.party());
		return (due == null) ? who : this.words
			.say(this.calendar.isOver(due) ? "triage.bulk.late" : "triage.bulk.until", who, this.words.day(due));
	}

	private static void require(RequestRecord request, Act act) {
		if (TransitionTable.find(request.status(), act, Actor.SECRETARIAT).isEmpty()) {
			throw new Refused(RequestRefusal.ACT_NOT_POSSIBLE, request.reference().value());
		}
	}

	private static Line yes(RequestRecord request, Map<AreaCode, CentreCode> choice, String what) {
		return yes(request, choice, List.of(what));
	}

	private static Line yes(RequestRecord request, Map<AreaCode, CentreCode> choice, List<String> what) {
		return new Line(request, new BulkRow(request.reference(), request.lastEntry(), choice).toString(), what, "");
	}

	private Line no(RequestRecord request, String key, Object... parameters) {
		return new Line(request, new BulkRow(request.reference(), request.lastEntry(), Map.of()).toString(), List.of(),
				this.words.say(key, parameters));
	}

	/**
	 * One request.
	 *
	 * @param request the request
	 * @param value how the form names it
	 * @param what what the act would do; empty where it cannot be done
	 * @param why why it cannot be done; empty where it can
	 */
	record Line(RequestRecord request, String value, List<String> what, String why) {

		/** Whether it can be done. */
		boolean isPossible() {
			return this.why.isEmpty();
		}

	}

}
