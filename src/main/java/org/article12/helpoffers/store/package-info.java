/** Offers of help in the database, and kept in memory. */
@NullMarked
package org.article12.helpoffers.store;

import org.jspecify.annotations.NullMarked;
