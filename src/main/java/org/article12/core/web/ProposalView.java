package org.article12.core.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody would have a register say of an entry, ready to read.
 *
 * @param open whether it awaits a decision
 * @param withdrawnBy who took it back; empty unless somebody did
 * @param lines what would be otherwise
 */
public record ProposalView(UUID id, String by, String at, String why, boolean open, String decidedBy, String decidedWhy,
		String withdrawnBy, List<Line> lines) {

	/**
	 * One thing that would be otherwise.
	 *
	 * @param field its name in the record
	 * @param difference from what to what
	 * @param accepted whether it was accepted; null until that is decided
	 */
	public record Line(String field, String what, String difference, @Nullable Boolean accepted) {

		/** The line as a choice of what is accepted. */
		Option option() {
			return new Option(this.field, this.what, this.difference);
		}

	}

	/** Its lines as choices of what is accepted. */
	public List<Option> options() {
		return this.lines.stream().map(Line::option).toList();
	}

}
