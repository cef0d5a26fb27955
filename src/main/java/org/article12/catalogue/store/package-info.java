/** The catalogue in the database: read, kept in memory, filled once. */
@NullMarked
package org.article12.catalogue.store;

import org.jspecify.annotations.NullMarked;
