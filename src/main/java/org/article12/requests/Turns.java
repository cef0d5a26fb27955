package org.article12.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/** Derives whose turn it is, and until when, from where a request and its areas stand. */
public final class Turns {

	private Turns() {
	}

	/** The turns of a request that stands so. */
	public static List<Turn> of(RequestStatus status, DueDates dates, List<RequestedArea> areas) {
		return switch (status) {
			case SUBMITTED -> List.of(new Turn(Actor.SECRETARIAT, null, dates.secretariat()));
			case CLARIFICATION, DELIVERED -> List.of(new Turn(Actor.PARTY, null, dates.party()));
			case ROUTING -> routing(dates.secretariat(), areas);
			case IN_DELIVERY -> centres(areas);
			case DRAFT -> List.of(new Turn(Actor.PARTY, null, null));
			case DECLINED, NOT_SERVED, CLOSED, WITHDRAWN -> List.of();
		};
	}

	/** The Secretariat for what is open; centres for what they were asked or accepted. */
	private static List<Turn> routing(@Nullable LocalDate secretariatDueOn, List<RequestedArea> areas) {
		List<Turn> turns = new ArrayList<>();
		if (areas.stream().anyMatch((area) -> area.status() == AreaStatus.OPEN)) {
			turns.add(new Turn(Actor.SECRETARIAT, null, secretariatDueOn));
		}
		turns.addAll(centres(areas));
		return turns;
	}

	/**
	 * Each centre that has not answered, with the last day for that, or not reported,
	 * with the day of the next step of its work; the earlier one where it has both.
	 */
	private static List<Turn> centres(List<RequestedArea> areas) {
		Map<CentreCode, Optional<LocalDate>> due = new TreeMap<>();
		for (RequestedArea area : areas) {
			if (area.centre() == null) {
				continue;
			}
			if (area.status() == AreaStatus.OFFERED) {
				due.merge(area.centre(), Optional.ofNullable(area.answerDueOn()), Turns::earlier);
			}
			else if (area.status() == AreaStatus.ACCEPTED && !area.reported()) {
				due.merge(area.centre(), Optional.ofNullable(area.workDueOn()), Turns::earlier);
			}
		}
		return due.entrySet()
			.stream()
			.map((entry) -> new Turn(Actor.CENTRE, entry.getKey(), entry.getValue().orElse(null)))
			.toList();
	}

	private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
		return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
	}

}
