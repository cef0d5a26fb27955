/** The request for technical assistance: its life, its record, and the Party's pages. */
@ApplicationModule(allowedDependencies = { "core", "core :: start", "core :: act", "core :: settings", "core :: text",
		"core :: search", "core :: web", "core :: security", "core :: schedule", "core :: trouble", "catalogue",
		"parties", "plans", "documents", "documents :: web" })
@NullMarked
package org.article12.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
