/** Regional centres: what they can do, whom they serve, in which languages. */
@ApplicationModule(
		allowedDependencies = { "core", "core :: start", "core :: act", "core :: register", "core :: security",
				"core :: sheet", "core :: text", "core :: web", "core :: reference", "catalogue", "parties" })
@NullMarked
package org.article12.centres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
