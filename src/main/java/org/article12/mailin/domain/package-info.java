/** What a mail that came in says, and whom it comes from. */
@NullMarked
package org.article12.mailin.domain;

import org.jspecify.annotations.NullMarked;
