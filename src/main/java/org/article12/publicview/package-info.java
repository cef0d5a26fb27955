/**
 * What the public may know: figures, the summaries that Parties agree to, and reports.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: search", "core :: security", "core :: text",
		"core :: web", "accounts", "activityreports", "catalogue", "centres", "parties", "progress", "requests" })
@NullMarked
package org.article12.publicview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
