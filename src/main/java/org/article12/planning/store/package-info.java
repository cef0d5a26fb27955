/** What requests wait for, and the plans that were sent. */
@NullMarked
package org.article12.planning.store;

import org.jspecify.annotations.NullMarked;
