/**
 * Fills an empty database with any number of requests by bulk copy, to try the portal at
 * volume; only under the volume profile.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: text", "accounts", "catalogue", "parties", "centres",
		"plans", "requests", "requests :: rehearsal", "assignments", "assignments :: verbs", "assignments :: rehearsal",
		"conversations", "demonstration" })
@NullMarked
package org.article12.volume;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
