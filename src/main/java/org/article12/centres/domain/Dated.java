package org.article12.centres.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;

import org.article12.centres.Absence;
import org.article12.centres.CentreRefusal;
import org.article12.centres.Decision;
import org.article12.core.Refused;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * What is so of a centre on certain days: what was decided on its mandate, and when it is
 * away. No two absences share a day, nor do two decisions of a kind.
 */
@Embeddable
class Dated {

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "centre_absence", joinColumns = @JoinColumn(name = "centre_code"))
	private final Set<Away> absences = new HashSet<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "centre_decision", joinColumns = @JoinColumn(name = "centre_code"))
	private final Set<Decided> decisions = new HashSet<>();

	/** Something was decided. */
	void add(Decision decision) {
		if (this.decisions.stream().map(Decided::view).anyMatch(decision::overlaps)) {
			throw new Refused(CentreRefusal.CENTRE_DECISIONS_OVERLAP);
		}
		this.decisions.add(Decided.of(decision));
	}

	private void add(Absence absence) {
		if (this.absences.stream().map(Away::view).anyMatch(absence::overlaps)) {
			throw new Refused(CentreRefusal.CENTRE_ABSENCES_OVERLAP);
		}
		this.absences.add(Away.of(absence));
	}

	/** It is as these facts say, and no longer as it was. */
	void become(Facts facts) {
		this.absences.clear();
		this.decisions.clear();
		facts.all(Aspect.ABSENCE).forEach((from, rest) -> add(Away.absence(from, rest)));
		facts.all(Aspect.DECISION).forEach((of, rest) -> add(Decided.decision(of, rest)));
	}

	void addTo(Facts.Collector facts) {
		this.absences.forEach((away) -> Away.addTo(facts, away.view()));
		this.decisions.forEach((decided) -> Decided.addTo(facts, decided.view()));
	}

	/** What was decided, the first day first. */
	List<Decision> decisions() {
		return this.decisions.stream()
			.map(Decided::view)
			.sorted(Comparator.comparing(Decision::from).thenComparing(Decision::kind))
			.toList();
	}

	/** When it is away, the first day first. */
	List<Absence> absences() {
		return this.absences.stream().map(Away::view).sorted(Comparator.comparing(Absence::from)).toList();
	}

}
