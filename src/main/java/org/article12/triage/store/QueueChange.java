package org.article12.triage.store;

import org.jspecify.annotations.Nullable;

/**
 * A row of the queue was written or taken away.
 *
 * @param number its number
 * @param before its entry before; null where there was none
 * @param now its entry now; null where there is none any more
 */
record QueueChange(int number, @Nullable QueueEntry before, @Nullable QueueEntry now) {
}
