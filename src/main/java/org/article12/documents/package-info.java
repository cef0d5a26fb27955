/** Files that people attach: checked, stored in the database, streamed both ways. */
@ApplicationModule(
		allowedDependencies = { "core", "core :: text", "core :: web", "core :: security", "core :: schedule" })
@NullMarked
package org.article12.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
