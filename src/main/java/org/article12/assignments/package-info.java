/** A centre's part in a request: offer, answer, delivery; the centre's pages. */
@ApplicationModule(allowedDependencies = { "core", "core :: start", "core :: act", "core :: settings", "core :: text",
		"core :: web", "core :: security", "core :: schedule", "core :: trouble", "core :: reference", "accounts",
		"catalogue", "parties", "centres", "plans", "requests", "documents", "documents :: web" })
@NullMarked
package org.article12.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
