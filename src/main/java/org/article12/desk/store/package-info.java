/** Who watches which request, and what officers wrote down for themselves. */
@NullMarked
package org.article12.desk.store;

import org.jspecify.annotations.NullMarked;
