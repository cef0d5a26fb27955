/** The centre's pages. */
@NullMarked
package org.article12.assignments.web;

import org.jspecify.annotations.NullMarked;
