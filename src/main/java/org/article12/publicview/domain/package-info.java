/** What is told, and what is kept back. */
@NullMarked
package org.article12.publicview.domain;

import org.jspecify.annotations.NullMarked;
