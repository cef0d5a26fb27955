package org.article12.requests;

import org.article12.core.Written;

/** Why no centre will work on a requested area. */
public enum UnservedCode {

	NO_CENTRE, ALL_DECLINED, NO_ANSWER, NO_FUNDING, PARTY_AGREED, OTHER;

	/**
	 * Requires words where the code does not say the reason, and not too many.
	 * @throws org.article12.core.Refused when they are missing or too long
	 */
	public void requireWords(String words) {
		Written.atMost(words, Written.MOST);
		if (this == OTHER) {
			Written.required(words, Written.MOST, RequestRefusal.REASON_MISSING);
		}
	}

}
