package org.article12.volume;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/** The time of one story, which passes from act to act and ends with the present. */
final class Time {

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final StoryClock clock;

	private final Instant now;

	private final Dice dice;

	private Instant at;

	Time(StoryClock clock, Instant now, Instant beginning, Dice dice) {
		this.clock = clock;
		this.now = now;
		this.dice = dice;
		this.at = beginning;
		clock.set(beginning);
	}

	Instant at() {
		return this.at;
	}

	/** The present. */
	Instant now() {
		return this.now;
	}

	/** When the next act comes, so many days from now on average, in working hours. */
	Instant next(double days) {
		LocalDate day = LocalDate.ofInstant(this.at, ZoneOffset.UTC).plusDays(this.dice.around(days) - 1L);
		while (WEEKEND.contains(day.getDayOfWeek())) {
			day = day.plusDays(1);
		}
		Instant moment = day.atStartOfDay().plusMinutes(this.dice.between(7 * 60, 17 * 60)).toInstant(ZoneOffset.UTC);
		Instant soonest = this.at.plus(Duration.ofMinutes(this.dice.between(5, 90)));
		return moment.isBefore(soonest) ? soonest : moment;
	}

	/** Lets time pass, unless that moment has not come yet. */
	boolean pass(Instant until) {
		if (until.isAfter(this.now)) {
			return false;
		}
		this.at = until;
		this.clock.set(until);
		return true;
	}

	/** Lets so many days pass on average, unless they have not passed yet. */
	boolean pass(double days) {
		return pass(next(days));
	}

}
