/** Starts the portal as a process of its own, as a person would. */
@NullMarked
package org.article12.firstrun;

import org.jspecify.annotations.NullMarked;
