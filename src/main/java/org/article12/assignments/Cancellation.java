package org.article12.assignments;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;

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

	/** Areas are taken back, perhaps not for the first time: all reasons are kept. */
	public static Cancellation after(@Nullable Cancellation before, Instant at, String byName, String words) {
		return new Cancellation(at, byName,
				(before == null || Text.isBlank(before.words())) ? words : before.words() + "\n" + words);
	}

}
