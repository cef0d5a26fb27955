/** Reads the dates that a change of settings can move. */
@NullMarked
package org.article12.settings.store;

import org.jspecify.annotations.NullMarked;
