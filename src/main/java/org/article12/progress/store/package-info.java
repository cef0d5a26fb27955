/** Computes reports from the record, and keeps those asked for last. */
@NullMarked
package org.article12.progress.store;

import org.jspecify.annotations.NullMarked;
