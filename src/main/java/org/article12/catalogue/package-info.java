/** Areas of assistance, guidance documents and listed POPs. */
@ApplicationModule(
		allowedDependencies = { "core", "core :: security", "core :: text", "core :: web", "core :: reference" })
@NullMarked
package org.article12.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
