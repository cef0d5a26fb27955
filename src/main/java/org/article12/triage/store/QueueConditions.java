package org.article12.triage.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.article12.core.PersonId;
import org.article12.requests.Actor;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueueFilter.WhoseTurn;
import org.jspecify.annotations.Nullable;

/** What a {@link QueueFilter} asks of an entry besides its status and the words. */
final class QueueConditions {

	private final List<Predicate<QueueEntry>> conditions = new ArrayList<>();

	private QueueConditions() {
	}

	/**
	 * The conditions of a filter.
	 * @param lastDayOver the last day whose due dates have passed
	 * @param listed who works at the Secretariat
	 */
	static Predicate<QueueEntry> of(QueueFilter filter, LocalDate lastDayOver, Set<PersonId> listed) {
		QueueConditions conditions = new QueueConditions();
		conditions.narrow(filter);
		conditions.turn(filter.turn(), filter.overdue() ? Math.toIntExact(lastDayOver.toEpochDay()) : null);
		conditions.officer(filter, listed);
		return conditions.conditions.stream().reduce(Predicate::and).orElse((_) -> true);
	}

	private void narrow(QueueFilter filter) {
		if (!filter.among().isEmpty()) {
			Set<Long> among = filter.among().stream().map(QueueEntry::key).collect(Collectors.toSet());
			this.conditions.add((entry) -> among.contains(entry.reference()));
		}
		if (filter.region() != null) {
			this.conditions.add((entry) -> entry.region() == filter.region());
		}
		if (filter.party() != null) {
			this.conditions.add((entry) -> entry.party().equals(filter.party()));
		}
		if (filter.area() != null) {
			this.conditions.add((entry) -> entry.areas().contains(filter.area()));
		}
	}

	private void turn(@Nullable WhoseTurn turn, @Nullable Integer dueBy) {
		if (dueBy != null) {
			this.conditions.add((entry) -> entry.dueOn() <= dueBy);
		}
		if (turn == null) {
			return;
		}
		// Nobody has the turn once a request has ended.
		this.conditions.add((entry) -> !RequestStatus.TERMINAL.contains(entry.status()));
		if (turn.actor() == Actor.SECRETARIAT) {
			this.conditions.add((entry) -> !entry.afterOurs() && (dueBy == null || entry.deskDue() <= dueBy));
			return;
		}
		this.conditions
			.add((entry) -> entry.turns().stream().anyMatch((one) -> isOf(one, turn) && isDueBy(one.dueOn(), dueBy)));
	}

	private static boolean isOf(Turn turn, WhoseTurn asked) {
		return turn.actor() == asked.actor() && (asked.centre() == null || asked.centre().equals(turn.centre()));
	}

	private static boolean isDueBy(@Nullable LocalDate day, @Nullable Integer dueBy) {
		return dueBy == null || (day != null && day.toEpochDay() <= dueBy);
	}

	private void officer(QueueFilter filter, Set<PersonId> listed) {
		if (filter.officer() == null) {
			return;
		}
		PersonId officer = filter.officer().officer();
		// What is in the hands of somebody who has left is in nobody's.
		this.conditions.add((officer != null) ? (entry) -> officer.equals(entry.officer())
				: (entry) -> entry.officer() == null || !listed.contains(entry.officer()));
	}

}
