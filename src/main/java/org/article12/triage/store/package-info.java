/** The queue's read model, as the database keeps it. */
@NullMarked
package org.article12.triage.store;

import org.jspecify.annotations.NullMarked;
