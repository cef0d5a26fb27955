/**
 * Planning for many requests at once: one plan for all that wait, what was sent from it,
 * and what would follow if facts were otherwise.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: text", "core :: web", "core :: security",
		"core :: workshop", "core :: trouble", "catalogue", "parties", "centres", "requests", "routing", "assignments",
		"offers", "offers :: web", "triage" })
@NullMarked
package org.article12.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
