package org.article12.requests.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Transient;

import org.article12.core.CentreCode;
import org.article12.requests.Actor;
import org.article12.requests.Turn;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, as it is stored. Hibernate reads them and writes none: it would write
 * all anew where one is another.
 */
@Embeddable
class StoredTurns {

	@ElementCollection
	@BatchSize(size = 300)
	@CollectionTable(name = "request_turn", joinColumns = @JoinColumn(name = "request_id"))
	private List<StoredTurn> turns = new ArrayList<>();

	/** The turns since they were read; null while they are as they were. */
	@Transient
	private @Nullable List<Turn> now;

	@Transient
	private boolean changed;

	/** It is the turn of these and no others. What stays as it is is not written anew. */
	void replace(Collection<Turn> now) {
		List<Turn> sorted = now.stream().sorted(Turn.EARLIEST_FIRST).toList();
		if (!list().equals(sorted)) {
			this.now = sorted;
			this.changed = true;
		}
	}

	/** The turns, the earliest first. */
	List<Turn> list() {
		List<Turn> since = this.now;
		return (since != null) ? since : this.turns.stream().map(StoredTurn::turn).sorted(Turn.EARLIEST_FIRST).toList();
	}

	/** The turns, where they are others than are stored; said once. */
	Optional<List<Turn>> drainChanged() {
		boolean drained = this.changed;
		this.changed = false;
		return drained ? Optional.of(list()) : Optional.empty();
	}

	@Embeddable
	record StoredTurn(@Enumerated(EnumType.STRING) @Column(name = "actor") Actor actor,
			@Column(name = "centre_code") @Nullable String centreCode,
			@Column(name = "due_on") @Nullable LocalDate dueOn) {

		Turn turn() {
			return new Turn(this.actor, (this.centreCode != null) ? new CentreCode(this.centreCode) : null, this.dueOn);
		}

	}

}
