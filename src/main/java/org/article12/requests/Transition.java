package org.article12.requests;

import java.util.Set;

/**
 * One row of the transition table.
 *
 * @param from the status in which the act is possible
 * @param act what is done
 * @param by who may do it
 * @param to where it can lead; with several, the state of the areas decides
 */
public record Transition(RequestStatus from, Act act, Actor by, Set<RequestStatus> to) {
}
