package org.article12.requests;

import java.util.UUID;

/**
 * What is in nobody's hands is to be given to officers by share of open work: published
 * in the transaction in which that was decided, and done once it is committed.
 *
 * @param batch names it; those who are told of it are told of all in one mail
 */
public record NobodysToGive(UUID batch) {
}
