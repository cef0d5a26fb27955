package org.article12.requests;

/** Why no centre will work on a requested area. */
public enum UnservedCode {

	NO_CENTRE, ALL_DECLINED, NO_ANSWER, NO_FUNDING, PARTY_AGREED, OTHER

}
