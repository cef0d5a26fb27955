package org.article12.requests;

/** In what a request is like another. */
public enum Likeness {

	/** Their titles. */
	TITLE,
	/** What help is needed. */
	NEED,
	/** They serve the same activity of the National Implementation Plan. */
	ACTIVITY

}
