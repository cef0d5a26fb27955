/** Work that takes the processor rather than waiting, kept apart from pages. */
@NamedInterface("workshop")
@NullMarked
package org.article12.core.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
