/** Reads lives and registers as they were known. */
@NullMarked
package org.article12.lives.store;

import org.jspecify.annotations.NullMarked;
