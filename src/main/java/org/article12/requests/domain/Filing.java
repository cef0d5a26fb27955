package org.article12.requests.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.core.PersonId;
import org.article12.requests.Letter;
import org.article12.requests.RecordedActor;
import org.article12.requests.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * When, how and in which capacity a request was filed, and which officer took it.
 *
 * @param startedAt when the draft was started
 * @param startedBy who started it
 * @param submittedAt when it was first submitted
 * @param receivedOn the day from which the queue counts
 * @param letterReference the letter's own reference, where it came by letter
 * @param capacity in which capacity it was submitted
 * @param officer the officer who took it
 * @param officerName that officer's name
 */
@Embeddable
public record Filing(@Column(name = "started_at") Instant startedAt, @Column(name = "started_by") UUID startedBy,
		@Column(name = "submitted_at") @Nullable Instant submittedAt,
		@Column(name = "received_on") @Nullable LocalDate receivedOn,
		@Column(name = "letter_reference") @Nullable String letterReference,
		@Enumerated(EnumType.STRING) @Column(name = "capacity") @Nullable Capacity capacity,
		@Column(name = "officer_id") @Nullable UUID officer,
		@Column(name = "officer_name") @Nullable String officerName) {

	static Filing started(PersonId by, Instant at) {
		return new Filing(at, by.value(), null, null, null, null, null, null);
	}

	Filing submitted(Capacity capacity, Occasion occasion) {
		return new Filing(this.startedAt, this.startedBy, occasion.at(), occasion.calendar().today(), null, capacity,
				this.officer, this.officerName);
	}

	Filing byLetter(Letter letter, Occasion occasion) {
		return new Filing(this.startedAt, this.startedBy, occasion.at(), letter.receivedOn(), letter.reference(),
				letter.capacity(), this.officer, this.officerName);
	}

	Filing taken(RecordedActor by) {
		PersonId person = by.person();
		return (person != null) ? with(person, by.name()) : this;
	}

	/** In the hands of that officer; of nobody where there is none. */
	Filing with(@Nullable PersonId person, @Nullable String name) {
		return new Filing(this.startedAt, this.startedBy, this.submittedAt, this.receivedOn, this.letterReference,
				this.capacity, (person != null) ? person.value() : null, name);
	}

}
