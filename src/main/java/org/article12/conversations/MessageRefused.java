package org.article12.conversations;

import java.util.Collection;
import java.util.List;

import org.article12.core.CentreCode;

/** A message cannot be posted to those whom its writer chose. */
public class MessageRefused extends RuntimeException {

	private final Reason reason;

	private final transient List<CentreCode> centres;

	public MessageRefused(Reason reason, Collection<CentreCode> centres) {
		super(reason.name());
		this.reason = reason;
		this.centres = List.copyOf(centres);
	}

	/** Why not. */
	public Reason reason() {
		return this.reason;
	}

	/** The centres that it is about. */
	public List<CentreCode> centres() {
		return this.centres;
	}

	/** Why a message cannot be posted. */
	public enum Reason {

		/** It says nothing. */
		EMPTY,

		/** The writer's centre has no part in the request any more. */
		WRITER_LEFT,

		/** Such a writer cannot choose these readers. */
		NOT_OPEN,

		/** The chosen centre has no part in the request any more. */
		CENTRE_LEFT,

		/** Centres have joined whom the writer was not shown. */
		CENTRES_JOINED

	}

}
