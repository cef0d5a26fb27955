/**
 * Parties to the Convention: region, development status, and whether they may ask for
 * assistance.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: security", "core :: text", "core :: search", "core :: web",
		"core :: reference", "core :: register", "core :: act", "core :: sheet" })
@NullMarked
package org.article12.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
