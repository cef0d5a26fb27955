/**
 * What every module shares: who is acting, whose code is whose, the calendar, paging, the
 * security chain and the page frame. It knows no other module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.article12.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
