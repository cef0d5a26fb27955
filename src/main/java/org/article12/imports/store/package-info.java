/** Tables that were brought, in the database. */
@NullMarked
package org.article12.imports.store;

import org.jspecify.annotations.NullMarked;
