/**
 * Assignments and what is written about them in the database, and what follows the
 * request.
 */
@NullMarked
package org.article12.assignments.store;

import org.jspecify.annotations.NullMarked;
