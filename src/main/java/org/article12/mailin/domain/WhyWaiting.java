package org.article12.mailin.domain;

/** Why a mail that came in did not become a message by itself. */
public enum WhyWaiting {

	/** It does not answer a mail of the portal about a request. */
	NO_REQUEST,
	/** Its address for answers is not one that the portal made. */
	FORGED,
	/** It comes from no address of a person with an active account. */
	UNKNOWN_SENDER,
	/** The mail server does not vouch for where it comes from. */
	DISOWNED,
	/** Who wrote it may not write there, or not any more. */
	MAY_NOT_WRITE,
	/** Others have joined since who would read it. */
	READERS_CHANGED,
	/** There is nothing in it but what it quotes. */
	EMPTY,
	/** It is longer than a message may be. */
	TOO_LONG,
	/** It is larger than is taken. */
	TOO_LARGE,
	/** It cannot be read: it is encrypted, or damaged. */
	UNREADABLE,
	/** None of its files could be stored. */
	NO_ROOM,
	/** Whoever wrote it has written more within an hour than one person does. */
	TOO_MANY

}
