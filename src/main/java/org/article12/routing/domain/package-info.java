/** The routing engine: pure, without database, clock or chance. */
@NullMarked
package org.article12.routing.domain;

import org.jspecify.annotations.NullMarked;
