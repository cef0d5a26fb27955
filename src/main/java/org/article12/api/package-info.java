/** What other systems can ask the portal, described for people and for machines. */
@ApplicationModule(allowedDependencies = { "core", "core :: security", "core :: text", "accounts", "routing" })
@NullMarked
package org.article12.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
