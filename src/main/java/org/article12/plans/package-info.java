/** National Implementation Plans (Article 7) and their activities. */
@ApplicationModule(
		allowedDependencies = { "core", "core :: start", "core :: act", "core :: register", "core :: security",
				"core :: text", "core :: web", "core :: reference", "core :: sheet", "catalogue", "parties" })
@NullMarked
package org.article12.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
