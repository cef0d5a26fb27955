/** Files in the database, piece by piece, and those that are held for their sender. */
@NullMarked
package org.article12.documents.store;

import org.jspecify.annotations.NullMarked;
