/** Parties and other States as the register keeps them. */
@NullMarked
package org.article12.parties.domain;

import org.jspecify.annotations.NullMarked;
