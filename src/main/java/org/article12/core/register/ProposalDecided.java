package org.article12.core.register;

import java.time.Instant;
import java.util.UUID;

import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The Secretariat has decided on a proposal.
 *
 * @param proposal identifies it
 * @param register the register that it is about; null in what was published before it was
 * said
 * @param bodyKind the kind of the body that proposed it
 * @param bodyCode that body's code
 * @param by who decided on it
 * @param byName that person's name
 * @param accepted how much of it was accepted
 * @param proposed how much was proposed
 * @param at when
 */
public record ProposalDecided(UUID proposal, @Nullable String register, String bodyKind, String bodyCode, PersonId by,
		String byName, int accepted, int proposed, Instant at) {

	/** The body that proposed it. */
	public ActingFor proposer() {
		return ActingFor.recorded(this.bodyKind, this.bodyCode);
	}

}
