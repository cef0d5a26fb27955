/** What is asked of the queue and what it answers, and the automatic checks. */
@NullMarked
package org.article12.triage.domain;

import org.jspecify.annotations.NullMarked;
