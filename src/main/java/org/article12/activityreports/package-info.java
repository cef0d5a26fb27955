/**
 * What each regional centre reports every two years, in the form that the Conference asks
 * for.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: paper", "core :: security", "core :: text",
		"core :: web", "centres", "lives" })
@NullMarked
package org.article12.activityreports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
