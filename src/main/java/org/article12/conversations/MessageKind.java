package org.article12.conversations;

/** What a message is in the course of a request. */
public enum MessageKind {

	/** What somebody wrote. */
	MESSAGE,

	/** The Secretariat's question, which waits for the Party's answer. */
	CLARIFICATION,

	/** The Party's answer; without words where changed answers said it all. */
	ANSWER,

	/** The Secretariat went on without an answer. */
	NO_ANSWER

}
