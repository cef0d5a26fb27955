/**
 * Tables that people bring: CSV files and workbooks, read whole within bounds, or refused
 * with a sentence that says what to do.
 */
@NullMarked
@NamedInterface("sheet")
package org.article12.core.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
