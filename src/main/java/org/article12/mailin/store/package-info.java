/** Mails that came in, and the mailbox from which they are fetched. */
@NullMarked
package org.article12.mailin.store;

import org.jspecify.annotations.NullMarked;
