/** What people change in registers: who, when, from what to what, and why. */
@NamedInterface("register")
@NullMarked
package org.article12.core.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
