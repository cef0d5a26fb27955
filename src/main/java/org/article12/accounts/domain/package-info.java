/** Accounts, memberships, one-time links, passphrases and what slows down guessing. */
@NullMarked
package org.article12.accounts.domain;

import org.jspecify.annotations.NullMarked;
