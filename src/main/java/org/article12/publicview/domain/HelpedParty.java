package org.article12.publicview.domain;

import org.article12.core.PartyCode;

/**
 * A Party with published requests that are being helped or were.
 *
 * @param party which one
 * @param helped how many are being helped
 * @param delivered of how many the help was delivered
 */
public record HelpedParty(PartyCode party, long helped, long delivered) {
}
