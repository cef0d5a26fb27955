/** What is counted, from the lives of requests alone. */
@NullMarked
package org.article12.figures.domain;

import org.jspecify.annotations.NullMarked;
