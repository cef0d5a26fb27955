/** How requests would be routed under other circumstances. */
@NullMarked
package org.article12.planning.domain;

import org.jspecify.annotations.NullMarked;
