/** What was asked and what was delivered, read from the other modules' records. */
@ApplicationModule(allowedDependencies = { "core", "core :: text", "core :: web", "core :: security", "core :: paper",
		"core :: picture", "catalogue", "parties", "centres", "plans", "requests", "assignments", "conversations",
		"documents", "documents :: web" })
@NullMarked
package org.article12.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
