/**
 * The Secretariat's queue and request page: screening, and what came by letter.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: start", "core :: act", "core :: settings", "core :: text",
		"core :: search", "core :: web", "core :: security", "core :: schedule", "core :: workshop", "core :: trouble",
		"core :: outbox", "catalogue", "parties", "centres", "plans", "requests", "assignments", "documents",
		"documents :: web", "offers", "offers :: web", "helpoffers" })
@NullMarked
package org.article12.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
