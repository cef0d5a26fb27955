package org.article12.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whose turn it is, and until when. */
@Component
class TurnSentence {

	private final RequestWords words;

	private final Formats formats;

	private final WorkingDays calendar;

	TurnSentence(RequestWords words, Formats formats, WorkingDays calendar) {
		this.words = words;
		this.formats = formats;
		this.calendar = calendar;
	}

	/** The sentence for that reader. */
	TurnView of(RequestRecord request, CurrentUser user) {
		return switch (Reader.of(user)) {
			case PARTY -> party(request.status(), request.turns());
			case SECRETARIAT -> officer(request.status(), request.turns());
			case CENTRE -> centre(request, user.centre());
		};
	}

	private TurnView party(RequestStatus status, List<Turn> turns) {
		boolean mine = turns.stream().anyMatch((turn) -> turn.actor() == Actor.PARTY);
		String sentence = switch (status) {
			case ROUTING -> this.words.say("requests.turn.party.ROUTING." + who(turns), centres(turns));
			case IN_DELIVERY -> this.words.say("requests.turn.party.IN_DELIVERY", centres(turns));
			case DRAFT, SUBMITTED, CLARIFICATION, DECLINED, NOT_SERVED, DELIVERED, CLOSED, WITHDRAWN ->
				this.words.say("requests.turn.party." + status.name());
		};
		return view(sentence, mine, turns);
	}

	private TurnView officer(RequestStatus status, List<Turn> turns) {
		boolean mine = turns.stream().anyMatch((turn) -> turn.actor() == Actor.SECRETARIAT);
		String sentence = switch (status) {
			case ROUTING -> this.words.say("requests.turn.officer.ROUTING." + who(turns), centres(turns));
			case IN_DELIVERY -> this.words.say("requests.turn.officer.IN_DELIVERY", centres(turns));
			case DRAFT, SUBMITTED, CLARIFICATION, DECLINED, NOT_SERVED, DELIVERED, CLOSED, WITHDRAWN ->
				this.words.say("requests.turn.officer." + status.name());
		};
		return view(sentence, mine, turns);
	}

	// A centre does not learn of other centres' turns.
	private TurnView centre(RequestRecord request, Optional<CentreCode> centre) {
		List<Turn> own = request.turns()
			.stream()
			.filter((turn) -> Optional.ofNullable(turn.centre()).equals(centre))
			.toList();
		if (own.isEmpty() || centre.isEmpty()) {
			return new TurnView(this.words.say("requests.turn.centre.other"), null, null, false, false);
		}
		return view(this.words.say(toDo(request, centre.get())), true, own);
	}

	/** A centre may be at work on some areas while it is asked to take others. */
	private static String toDo(RequestRecord request, CentreCode centre) {
		List<RequestedArea> its = request.areas().stream().filter((area) -> centre.equals(area.centre())).toList();
		boolean asked = its.stream().anyMatch((area) -> area.status() == AreaStatus.OFFERED);
		boolean working = its.stream().anyMatch((area) -> area.status() == AreaStatus.ACCEPTED && !area.reported());
		return (asked && working) ? "requests.turn.centre.both"
				: asked ? "requests.turn.centre.answer" : "requests.turn.centre.deliver";
	}

	private TurnView view(String sentence, boolean mine, List<Turn> turns) {
		LocalDate due = turns.stream().sorted(Turn.EARLIEST_FIRST).findFirst().map(Turn::dueOn).orElse(null);
		boolean late = due != null && this.calendar.isOver(due);
		String ends = (due != null && mine && !late)
				? this.words.say("requests.turn.ends", this.formats.timeInBoth(this.calendar.endOf(due))) : null;
		return new TurnView(sentence, until(due, late), ends, late, mine);
	}

	private @Nullable String until(@Nullable LocalDate due, boolean late) {
		if (due == null) {
			return null;
		}
		return this.words.say(late ? "requests.turn.late" : "requests.turn.until", this.formats.date(due));
	}

	private static String who(List<Turn> turns) {
		boolean centres = turns.stream().anyMatch((turn) -> turn.actor() == Actor.CENTRE);
		boolean secretariat = turns.stream().anyMatch((turn) -> turn.actor() == Actor.SECRETARIAT);
		return (centres && secretariat) ? "both" : centres ? "centres" : "secretariat";
	}

	private String centres(List<Turn> turns) {
		return this.words.list(turns.stream()
			.map(Turn::centre)
			.flatMap((centre) -> Optional.ofNullable(centre).stream())
			.map(this.words::centre)
			.distinct()
			.toList());
	}

}
