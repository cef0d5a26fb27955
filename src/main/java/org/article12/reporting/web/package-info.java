/** Pages and files to read and to take away. */
@NullMarked
package org.article12.reporting.web;

import org.jspecify.annotations.NullMarked;
