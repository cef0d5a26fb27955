package org.article12.requests;

/** How far something that was delivered was as it should be, in the Party's eyes. */
public enum Rating {

	/** It was. */
	YES,
	/** It was in part. */
	PARTLY,
	/** It was not. */
	NO

}
