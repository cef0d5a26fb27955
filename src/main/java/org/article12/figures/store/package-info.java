/** What is remembered of the lives. */
@NullMarked
package org.article12.figures.store;

import org.jspecify.annotations.NullMarked;
