package org.article12.helpoffers;

/**
 * An offer of help as the register has it.
 *
 * @param reference tells it from others, such as {@code DEU-1}
 * @param version how often it has changed
 * @param help what is offered, by whom, to whom
 */
public record OfferOfHelp(String reference, int version, HelpOffered help) {
}
