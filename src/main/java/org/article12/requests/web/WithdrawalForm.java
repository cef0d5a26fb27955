package org.article12.requests.web;

import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.requests.domain.AssistanceRequest;
import org.jspecify.annotations.Nullable;

/** Why a request is withdrawn. */
record WithdrawalForm(@Filled(
		message = "{requests.withdrawal.missing}") @AtMost(AssistanceRequest.LONGEST_WITHDRAWAL) String reason) {

	WithdrawalForm(@Nullable String reason) {
		this.reason = (reason != null) ? reason : "";
	}

	/** Why, as it is recorded. */
	String toCommand() {
		return this.reason.strip();
	}

}
