package org.article12.centres.web;

import java.util.List;
import java.util.Objects;

import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/**
 * What is accepted of a proposal.
 *
 * @param accepted names of the facts that are
 * @param why the reason, for the record
 */
record ProposalForm(List<String> accepted,
		@Filled(message = "{centres.proposal.why.missing}") @AtMost(Written.MOST) String why) {

	ProposalForm(@Nullable List<String> accepted, @Nullable String why) {
		this.accepted = (accepted != null) ? List.copyOf(accepted) : List.of();
		this.why = Objects.requireNonNullElse(why, "");
	}

}
