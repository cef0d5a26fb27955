/** The pages of the queue plan, and of what would be if. */
@NullMarked
package org.article12.planning.web;

import org.jspecify.annotations.NullMarked;
