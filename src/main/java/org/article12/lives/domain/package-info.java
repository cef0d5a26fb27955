/** How a history becomes a life. */
@NullMarked
package org.article12.lives.domain;

import org.jspecify.annotations.NullMarked;
