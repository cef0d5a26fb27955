package org.article12.requests.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;

import org.article12.core.CentreCode;
import org.article12.requests.Actor;
import org.article12.requests.Turn;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Whose turn it is, as it is stored. */
@Embeddable
class StoredTurns {

	@ElementCollection
	@BatchSize(size = 300)
	@CollectionTable(name = "request_turn", joinColumns = @JoinColumn(name = "request_id"))
	private List<StoredTurn> turns = new ArrayList<>();

	/** It is the turn of these and no others. What stays as it is is not written anew. */
	void replace(Collection<Turn> now) {
		if (list().equals(now.stream().sorted(Turn.EARLIEST_FIRST).toList())) {
			return;
		}
		this.turns.clear();
		now.stream().map(StoredTurn::of).forEach(this.turns::add);
	}

	/** The turns, the earliest first. */
	List<Turn> list() {
		return this.turns.stream().map(StoredTurn::turn).sorted(Turn.EARLIEST_FIRST).toList();
	}

	@Embeddable
	record StoredTurn(@Enumerated(EnumType.STRING) @Column(name = "actor") Actor actor,
			@Column(name = "centre_code") @Nullable String centreCode,
			@Column(name = "due_on") @Nullable LocalDate dueOn) {

		static StoredTurn of(Turn turn) {
			CentreCode centre = turn.centre();
			return new StoredTurn(turn.actor(), (centre != null) ? centre.value() : null, turn.dueOn());
		}

		Turn turn() {
			return new Turn(this.actor, (this.centreCode != null) ? new CentreCode(this.centreCode) : null, this.dueOn);
		}

	}

}
