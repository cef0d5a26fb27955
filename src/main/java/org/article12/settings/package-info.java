/**
 * The pages on which administrators decide what the portal goes by: each change says what
 * it will move before it is saved, and who made it and why afterwards.
 */
@ApplicationModule(
		allowedDependencies = { "core", "core :: act", "core :: register", "core :: settings", "core :: text",
				"core :: schedule", "core :: trouble", "core :: web", "core :: security", "requests", "assignments" })
@NullMarked
package org.article12.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
