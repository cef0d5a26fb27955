/**
 * Tables of registers: taken away, brought back, compared line by line with what is on
 * record, and recorded as a whole or not at all. Which registers there are the registers
 * say themselves ({@code core.sheet.RegisterSheet}).
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: reference", "core :: register",
		"core :: schedule", "core :: security", "core :: sheet", "core :: text", "core :: web" })
@NullMarked
package org.article12.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
