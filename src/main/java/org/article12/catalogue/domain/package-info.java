/** Areas, guidance documents and POPs as the register keeps them. */
@NullMarked
package org.article12.catalogue.domain;

import org.jspecify.annotations.NullMarked;
