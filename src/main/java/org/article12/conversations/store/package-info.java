/** Messages in the database, and what follows an act on the request. */
@NullMarked
package org.article12.conversations.store;

import org.jspecify.annotations.NullMarked;
