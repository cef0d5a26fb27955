/** The public pages, and what a Party says of its own. */
@NullMarked
package org.article12.publicview.web;

import org.jspecify.annotations.NullMarked;
