package org.article12.core.register;

import java.time.Instant;
import java.util.UUID;

import org.article12.core.PersonId;

/**
 * The Secretariat has decided on a proposal.
 *
 * @param proposal identifies it
 * @param register the register that it is about
 * @param proposer who proposed it
 * @param byName who decided on it
 * @param why the reason that was given
 * @param accepted how much of it was accepted
 * @param proposed how much was proposed
 * @param at when
 */
public record ProposalDecided(UUID proposal, String register, PersonId proposer, String byName, String why,
		int accepted, int proposed, Instant at) {
}
