package org.article12.requests.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;

import org.article12.core.CentreCode;
import org.article12.requests.Act;
import org.article12.requests.DueDates;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.article12.requests.Turns;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands: its status, its clocks, its areas, whose turn it is, and how
 * many entries its history has. It goes on by a {@link Move} only.
 */
@Embeddable
class Course {

	@Enumerated(EnumType.STRING)
	private RequestStatus status = RequestStatus.DRAFT;

	@Embedded
	private @Nullable Clocks clocks;

	@Embedded
	private RequestedAreas areas = new RequestedAreas();

	@Embedded
	private StoredTurns turns = new StoredTurns();

	private int lastEntry;

	@Transient
	private final List<HistoryEntry> newEntries = new ArrayList<>();

	/** The request stands so from now on, and whoever it is then has the turn. */
	void stand(RequestStatus to, Occasion occasion) {
		if (to == RequestStatus.DELIVERED && this.status != RequestStatus.DELIVERED) {
			run(Clocks.confirmation(occasion));
		}
		this.status = to;
		this.turns.replace(Turns.of(to, clocks().dates(), this.areas.list()));
	}

	/**
	 * What was done is one entry more.
	 * @param dates the dates that it set; null where it set none
	 */
	void enter(Act done, RequestStatus before, Occasion occasion, @Nullable CentreCode centre, Particulars particulars,
			@Nullable DueDates dates) {
		this.newEntries.add(new HistoryEntry(++this.lastEntry, done, before, this.status, occasion.at(), occasion.by(),
				centre, particulars, dates));
	}

	/** These clocks run from now on, and no others. */
	void run(Clocks now) {
		this.clocks = now;
	}

	RequestStatus status() {
		return this.status;
	}

	// Where all its columns are empty, Hibernate gives no clocks at all.
	Clocks clocks() {
		Clocks known = this.clocks;
		return (known != null) ? known : Clocks.NONE;
	}

	RequestedAreas areas() {
		return this.areas;
	}

	List<Turn> turns() {
		return this.turns.list();
	}

	Optional<List<Turn>> drainChangedTurns() {
		return this.turns.drainChanged();
	}

	int lastEntry() {
		return this.lastEntry;
	}

	List<HistoryEntry> drainEntries() {
		List<HistoryEntry> drained = List.copyOf(this.newEntries);
		this.newEntries.clear();
		return drained;
	}

}
