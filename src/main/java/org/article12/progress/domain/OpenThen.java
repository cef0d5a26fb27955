package org.article12.progress.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.core.WorkingDays;
import org.article12.lives.Life;
import org.article12.progress.Column;
import org.article12.progress.RowKind;
import org.article12.progress.TableCode;
import org.article12.requests.Actor;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;

/** Counts what was open when the period ended, and whose turn it was. */
record OpenThen(Window window, WorkingDays days) implements Counting.Part {

	@Override
	public void count(Life life, Cuts cuts, Counts counts) {
		if (!life.openBefore(this.window.end())) {
			return;
		}
		List<Turn> turns = life.turnsBefore(this.window.end());
		String status = life.statusBefore(this.window.end()).map(RequestStatus::name).orElse(RowKind.NONE);
		boolean late = turns.stream().anyMatch(this::isLate);
		open(TableCode.OPEN_BY_STATUS, Set.of(status), late ? Set.of(status) : Set.of(), counts);
		Set<String> actors = names(turns.stream().map((turn) -> turn.actor().name()).toList());
		open(TableCode.OPEN_BY_TURN, actors.isEmpty() ? Set.of(RowKind.NONE) : actors,
				names(turns.stream().filter(this::isLate).map((turn) -> turn.actor().name()).toList()), counts);
		List<Turn> ofCentres = turns.stream().filter((turn) -> turn.actor() == Actor.CENTRE).toList();
		if (!ofCentres.isEmpty()) {
			open(TableCode.OPEN_BY_CENTRE, names(ofCentres.stream().map(OpenThen::centre).toList()),
					names(ofCentres.stream().filter(this::isLate).map(OpenThen::centre).toList()), counts);
		}
	}

	private static void open(TableCode table, Set<String> rows, Set<String> late, Counts counts) {
		counts.add(table, rows, Column.OPEN, 1);
		counts.add(table, late, Column.OVERDUE, late.isEmpty() ? 0 : 1);
	}

	private static String centre(Turn turn) {
		return (turn.centre() != null) ? turn.centre().value() : RowKind.NONE;
	}

	private static Set<String> names(List<String> names) {
		return names.stream().collect(Collectors.toSet());
	}

	/** A date passes when that day has ended everywhere. */
	private boolean isLate(Turn turn) {
		LocalDate due = turn.dueOn();
		return due != null && !this.days.endOf(due).isAfter(this.window.end());
	}

}
