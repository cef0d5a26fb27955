/**
 * The life of every request as figures count it: what became of it and when, as it was
 * known on a day.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: register", "core :: schedule", "core :: settings",
		"core :: text", "catalogue", "parties", "centres", "plans", "requests", "assignments" })
@NullMarked
package org.article12.lives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
