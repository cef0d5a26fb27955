/** The description of the public JSON, and the page about it. */
@NullMarked
package org.article12.api.web;

import org.jspecify.annotations.NullMarked;
