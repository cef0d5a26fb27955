package org.article12.requests;

/**
 * What a Party thinks of what one centre delivered. Article 12.1 asks for timely and
 * appropriate assistance; that it be driven by the country and usable there is what
 * Parties ask for besides.
 *
 * @param timely whether it came in time
 * @param appropriate whether it was what was needed
 * @param countryDriven whether the Party led it
 * @param usable whether its results can be used
 * @param words what else the Party says; may be empty
 */
public record Evaluation(Rating timely, Rating appropriate, Rating countryDriven, Rating usable, String words) {
}
