/**
 * How the portal comes up: the database server that the first run brings along, and one
 * clear sentence for whatever prevents a start.
 */
@ApplicationModule(allowedDependencies = { "demonstration" })
@NullMarked
package org.article12.firstrun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
