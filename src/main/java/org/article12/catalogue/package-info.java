/** Areas of assistance, guidance documents, listed POPs and agreements of partners. */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: security", "core :: text", "core :: web",
		"core :: reference", "core :: register", "core :: sheet" })
@NullMarked
package org.article12.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
