/** The Party's pages: from the draft to the confirmation. */
@NullMarked
package org.article12.requests.web;

import org.jspecify.annotations.NullMarked;
