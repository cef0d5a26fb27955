/**
 * Pictures of figures: bars, stacked bars, lines and heat maps, for pages and for paper.
 */
@NamedInterface("picture")
@NullMarked
package org.article12.core.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
