package org.article12.requests.domain;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.core.CentreCode;
import org.article12.requests.Actor;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;

/** A {@link Turn} as it is stored. */
@Embeddable
record StoredTurn(@Enumerated(EnumType.STRING) @Column(name = "actor") Actor actor,
		@Column(name = "centre_code") @Nullable String centreCode, @Column(name = "due_on") @Nullable LocalDate dueOn) {

	static StoredTurn of(Turn turn) {
		CentreCode centre = turn.centre();
		return new StoredTurn(turn.actor(), (centre != null) ? centre.value() : null, turn.dueOn());
	}

	Turn turn() {
		return new Turn(this.actor, (this.centreCode != null) ? new CentreCode(this.centreCode) : null, this.dueOn);
	}

}
