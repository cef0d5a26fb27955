package org.article12.parties;

import org.article12.core.PartyCode;

/**
 * What the register knows of a Party has changed; heard in the transaction of the change.
 */
public record PartyChanged(PartyCode party) {
}
