/** The register of Parties in the database: read, kept in memory, filled once. */
@NullMarked
package org.article12.parties.store;

import org.jspecify.annotations.NullMarked;
