package org.article12.core.web;

import java.util.List;
import java.util.Objects;

import org.article12.core.Written;
import org.article12.core.register.Proposed;
import org.jspecify.annotations.Nullable;

/**
 * What is accepted of a proposal.
 *
 * @param accepted names of the facts that are
 * @param why the reason, for the record
 */
public record ProposalForm(List<String> accepted,
		@Filled(message = "{core.proposal.why.missing}") @AtMost(Written.MOST) String why) {

	public ProposalForm(@Nullable List<String> accepted, @Nullable String why) {
		this.accepted = (accepted != null) ? List.copyOf(accepted) : List.of();
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** The form as it is opened: all of the proposal is accepted. */
	public static ProposalForm of(Proposed proposed) {
		return new ProposalForm(proposed.items().stream().map((item) -> item.difference().field()).toList(), "");
	}

}
