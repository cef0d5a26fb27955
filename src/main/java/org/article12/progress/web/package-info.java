/** Pages and files of the report on progress. */
@NullMarked
package org.article12.progress.web;

import org.jspecify.annotations.NullMarked;
