/** The register of centres in the database: read, kept in memory, filled once. */
@NullMarked
package org.article12.centres.store;

import org.jspecify.annotations.NullMarked;
