package org.article12.requests;

import org.jspecify.annotations.Nullable;

/**
 * A requested area, and where it stands, as a page shows it.
 *
 * @param title the area's title
 * @param status where it stands
 * @param centre the name of the centre that was asked or works on it, or null
 * @param note until when the centre may answer, or why no centre works on it, or null
 */
public record AreaView(String title, StatusView status, @Nullable String centre, @Nullable String note) {
}
