/** Proposals as they were sent, and the locks of centres' capacity. */
@NullMarked
package org.article12.offers.store;

import org.jspecify.annotations.NullMarked;
