/** The orders of criteria, version by version. */
@NullMarked
package org.article12.routing.store;

import org.jspecify.annotations.NullMarked;
