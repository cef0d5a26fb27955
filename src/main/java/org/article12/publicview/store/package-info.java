/** Reads what other modules publish. */
@NullMarked
package org.article12.publicview.store;

import org.jspecify.annotations.NullMarked;
