package org.article12.progress.domain;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.parties.Region;

/** An eligible Party for which no active centre can be asked for an area. */
public record Uncovered(AreaCode area, Region region, PartyCode party) {
}
