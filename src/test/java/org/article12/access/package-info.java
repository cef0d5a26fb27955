/** Who may do what, walked address by address and drawn for people to read. */
@NullMarked
package org.article12.access;

import org.jspecify.annotations.NullMarked;
