/** People, their links and browsers, and what happened to accounts, in the database. */
@NullMarked
package org.article12.accounts.store;

import org.jspecify.annotations.NullMarked;
