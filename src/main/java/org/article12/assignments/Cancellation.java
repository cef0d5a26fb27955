package org.article12.assignments;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What became of areas that a centre had, and that were taken back from it.
 *
 * @param at when, the last time
 * @param byName who took them back
 * @param words why; empty where the Party withdrew its request
 */
@Embeddable
public record Cancellation(@Column(name = "cancelled_at") Instant at, @Column(name = "cancelled_by_name") String byName,
		@Column(name = "cancel_words") String words) {
}
