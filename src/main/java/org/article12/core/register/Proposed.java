package org.article12.core.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody would have a register say of an entry.
 *
 * @param entry the entry, or the part of it
 * @param at when it was proposed
 * @param byName who proposed it, by the name of that day
 * @param why the reason that was given
 * @param items what would be otherwise
 * @param decidedAt when the Secretariat decided on it; null until then
 * @param decidedByName who did
 * @param decidedWhy why it decided so
 * @param withdrawnByName who took it back; null unless somebody did
 */
public record Proposed(UUID id, RegisterEntry entry, Instant at, String byName, String why, List<Item> items,
		@Nullable Instant decidedAt, @Nullable String decidedByName, @Nullable String decidedWhy,
		@Nullable String withdrawnByName) {

	public Proposed {
		items = List.copyOf(items);
	}

	/** Whether the Secretariat has still to decide on it. */
	public boolean isOpen() {
		return this.decidedAt == null && this.withdrawnByName == null;
	}

	/**
	 * One thing that would be otherwise.
	 *
	 * @param difference from what the register said when it was proposed
	 * @param accepted whether it was accepted; null until that is decided
	 */
	public record Item(Difference difference, @Nullable Boolean accepted) {
	}

}
