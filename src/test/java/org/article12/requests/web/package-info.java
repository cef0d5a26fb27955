/** The Party's pages. */
@NullMarked
package org.article12.requests.web;

import org.jspecify.annotations.NullMarked;
