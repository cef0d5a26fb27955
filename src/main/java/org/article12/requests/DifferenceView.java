package org.article12.requests;

/**
 * An answer that reads differently than before.
 *
 * @param section the section's title
 * @param label what was asked
 * @param before what was answered before; empty for nothing
 * @param after what is answered now; empty for nothing
 */
public record DifferenceView(String section, String label, String before, String after) {
}
