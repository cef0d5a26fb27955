/** The other side of need: what help donors and others say that they offer. */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: security", "core :: text", "core :: web",
		"core :: reference", "core :: register", "core :: sheet", "core :: start", "catalogue", "parties" })
@NullMarked
package org.article12.helpoffers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
