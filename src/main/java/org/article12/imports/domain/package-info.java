/** A table that was brought, and what became of it. */
@NullMarked
package org.article12.imports.domain;

import org.jspecify.annotations.NullMarked;
