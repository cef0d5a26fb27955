/** Offers of help as the register keeps them. */
@NullMarked
package org.article12.helpoffers.domain;

import org.jspecify.annotations.NullMarked;
