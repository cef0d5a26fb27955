/**
 * The report on progress to the Conference of the Parties: what was asked, decided, given
 * and left open in a period, as it was known on a day.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: paper", "core :: picture",
		"core :: register", "core :: security", "core :: settings", "core :: text", "core :: web", "core :: workshop",
		"catalogue", "parties", "centres", "plans", "requests", "assignments", "routing", "lives", "helpoffers" })
@NullMarked
package org.article12.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
