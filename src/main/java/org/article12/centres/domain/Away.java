package org.article12.centres.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.article12.centres.Absence;

/**
 * Days on which a centre is away, in their row.
 *
 * @param from the first day
 * @param until the last day
 * @param note what it is about
 */
@Embeddable
record Away(@Column(name = "from_day") LocalDate from, @Column(name = "until_day") LocalDate until, String note) {

	static Away of(Absence absence) {
		return new Away(absence.from(), absence.until(), absence.note());
	}

	Absence view() {
		return new Absence(this.from, this.until, this.note);
	}

	static void addTo(Facts.Collector facts, Absence absence) {
		facts.add(Aspect.ABSENCE, absence.from().toString(), absence.until() + "/" + absence.note());
	}

	static Absence absence(String from, String recorded) {
		String[] parts = recorded.split("/", 2);
		return new Absence(LocalDate.parse(from), LocalDate.parse(parts[0]), parts[1]);
	}

}
