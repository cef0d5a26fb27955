/**
 * The public pages: what Article 12 gives, to whom, in what, and which centre can help.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: start", "core :: settings", "core :: text",
		"core :: search", "core :: web", "core :: security", "catalogue", "parties", "centres", "routing" })
@NullMarked
package org.article12.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
