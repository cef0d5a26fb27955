/**
 * Proposals, and the offers that officers send on them: which centres are asked, what was
 * proposed and kept, and what an officer does about an offer afterwards.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: settings", "core :: text", "core :: web",
		"core :: security", "catalogue", "parties", "centres", "requests", "routing", "assignments", "helpoffers" })
@NullMarked
package org.article12.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
