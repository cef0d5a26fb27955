package org.article12.requests;

/**
 * The words by which a request is found were written anew; published in the transaction
 * of what was written about it.
 *
 * @param request the request
 */
public record FoundOtherwise(RequestId request) {
}
