/** Areas, guidance documents, POPs and agreements as the register keeps them. */
@NullMarked
package org.article12.catalogue.domain;

import org.jspecify.annotations.NullMarked;
