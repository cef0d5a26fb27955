/** What the report counts, and how. */
@NullMarked
package org.article12.progress.domain;

import org.jspecify.annotations.NullMarked;
