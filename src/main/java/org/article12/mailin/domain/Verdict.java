package org.article12.mailin.domain;

import java.util.Set;

import org.article12.conversations.MessageAudience;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.requests.RequestId;
import org.jspecify.annotations.Nullable;

/** What is to become of a mail that somebody wrote. */
public sealed interface Verdict {

	/** The request that it is about; empty where that is not known. */
	String reference();

	/**
	 * It becomes a message.
	 *
	 * @param writer who wrote it, under the membership that lets him write there
	 * @param request the request
	 * @param reference its reference
	 * @param audience who is to read it
	 * @param centre the one centre that is to, where it is one
	 * @param shown the centres that the writer could know to be concerned
	 */
	record Message(CurrentUser writer, RequestId request, String reference, MessageAudience audience,
			@Nullable CentreCode centre, Set<CentreCode> shown) implements Verdict {
	}

	/** It waits for an officer. */
	record Waits(WhyWaiting why, String reference) implements Verdict {
	}

}
