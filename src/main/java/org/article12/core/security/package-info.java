/** The security chain and the one table that says who may do what. */
@NullMarked
@NamedInterface("security")
package org.article12.core.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
