/** The officers' pages on mail that nobody else could file. */
@NullMarked
package org.article12.mailin.web;

import org.jspecify.annotations.NullMarked;
