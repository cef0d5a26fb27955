/** The assignment aggregate, its rules and use cases. */
@NullMarked
package org.article12.assignments.domain;

import org.jspecify.annotations.NullMarked;
