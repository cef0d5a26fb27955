/**
 * The registers' common ground: CSV files are read with every mistake named and fill a
 * new database as a whole; snapshots notice when a register changed.
 */
@NullMarked
@NamedInterface("reference")
package org.article12.core.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
