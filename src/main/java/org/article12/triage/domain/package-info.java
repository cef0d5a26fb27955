/** The queue's read model, the automatic checks, and proposals as they were sent. */
@NullMarked
package org.article12.triage.domain;

import org.jspecify.annotations.NullMarked;
