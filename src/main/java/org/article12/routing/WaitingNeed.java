package org.article12.routing;

/**
 * A need that waits for centres, with the name by which its request is known.
 *
 * @param reference the request's reference
 * @param need what it needs: of a request the areas that are open
 */
public record WaitingNeed(String reference, Need need) {
}
