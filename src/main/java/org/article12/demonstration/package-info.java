/**
 * Demonstration accounts and data, made through the portal's own verbs; only under the
 * demo profile.
 */
@ApplicationModule(allowedDependencies = { "plans", "core", "accounts" })
@NullMarked
package org.article12.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
