/**
 * The registers' common ground: CSV files are read with every mistake named, compared
 * with the database and applied as a whole; snapshots notice when a register changed.
 */
@NullMarked
@NamedInterface("reference")
package org.article12.core.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
