/** A regional centre as the register keeps it, with all that is its own. */
@NullMarked
package org.article12.centres.domain;

import org.jspecify.annotations.NullMarked;
