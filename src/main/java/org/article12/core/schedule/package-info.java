/** Work that is done again and again, by one instance at a time. */
@NamedInterface("schedule")
@NullMarked
package org.article12.core.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
