/** The browser that the journeys drive. */
@NullMarked
package org.article12.browser;

import org.jspecify.annotations.NullMarked;
