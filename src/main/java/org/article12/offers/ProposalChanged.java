package org.article12.offers;

/**
 * Since the officer looked, something about the centres changed, so that the proposal is
 * another one: the officer looks again.
 */
public class ProposalChanged extends RuntimeException {

}
