package org.article12.publicview.domain;

import org.article12.publicview.domain.Counted.Cut;

/**
 * What published requests that were delivered came to. Nothing else is counted in it.
 *
 * @param by in which way they are counted
 * @param key the region, the year or the area
 * @param parties how many Parties
 * @param people how many people the reports in force name
 */
public record Reached(Cut by, String key, long parties, long people) {
}
