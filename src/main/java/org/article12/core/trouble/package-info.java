/**
 * What the portal could not do. One thing's fault holds up no other; it is written down
 * here, and an administrator hears of it.
 */
@NullMarked
@NamedInterface("trouble")
package org.article12.core.trouble;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
