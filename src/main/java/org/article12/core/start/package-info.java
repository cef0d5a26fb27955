/**
 * The start page of somebody who is signed in: what waits, what is late, what comes next.
 * Each module says what it has; the public pages' module shows it.
 */
@NullMarked
@NamedInterface("start")
package org.article12.core.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
