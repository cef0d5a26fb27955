/**
 * Matching a need to the centres that can help: rules, the smallest set of centres, and
 * the evidence for every choice.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: text", "core :: web", "core :: security",
		"core :: reference", "catalogue", "parties", "centres" })
@NullMarked
package org.article12.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
