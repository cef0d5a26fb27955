/** What the register of Parties reads and writes as rows. */
@NullMarked
package org.article12.parties.store;

import org.jspecify.annotations.NullMarked;
