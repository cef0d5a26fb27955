/**
 * In whose hands a request is: given to a colleague, released, watched; and what an
 * officer keeps on it for himself.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: settings", "core :: text", "core :: web",
		"core :: security", "core :: trouble", "requests", "deadlines" })
@NullMarked
package org.article12.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
