/** Figures as pictures: dashboards of the Secretariat, of centres and of Parties. */
@ApplicationModule(allowedDependencies = { "core", "core :: text", "core :: web", "core :: security", "core :: picture",
		"core :: workshop", "catalogue", "parties", "centres", "requests", "assignments", "lives" })
@NullMarked
package org.article12.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
