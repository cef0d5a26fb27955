/**
 * What Party, Secretariat and the centres concerned say to each other about a request,
 * and who of them reads it.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: settings", "core :: security",
		"core :: text", "core :: web", "parties", "requests", "assignments", "documents", "documents :: web" })
@NullMarked
package org.article12.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
