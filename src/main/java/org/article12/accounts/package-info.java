/**
 * People, the bodies that they act for, and how they sign in.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: settings", "core :: text", "core :: search",
		"core :: web", "core :: security", "core :: schedule", "parties", "centres" })
@NullMarked
package org.article12.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
