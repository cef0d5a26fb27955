/** What the public may know: figures, and the summaries that Parties agree to. */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: search", "core :: security", "core :: text",
		"core :: web", "accounts", "catalogue", "centres", "parties", "requests" })
@NullMarked
package org.article12.publicview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
