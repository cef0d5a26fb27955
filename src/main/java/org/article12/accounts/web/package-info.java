/** Sign-in, one's own account, and the administrator's pages about accounts. */
@NullMarked
package org.article12.accounts.web;

import org.jspecify.annotations.NullMarked;
