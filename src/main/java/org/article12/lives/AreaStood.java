package org.article12.lives;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.AreaStatus;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;

/**
 * How one area of a request stood.
 *
 * @param area the area of assistance
 * @param status where it stood
 * @param centre the centre that was asked or worked on it; null where none did
 * @param reported whether that centre had reported delivery
 * @param unserved why no centre would work on it; null elsewhere
 */
public record AreaStood(AreaCode area, AreaStatus status, @Nullable CentreCode centre, boolean reported,
		@Nullable UnservedCode unserved) {
}
