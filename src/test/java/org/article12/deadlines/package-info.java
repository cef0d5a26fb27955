@NullMarked
package org.article12.deadlines;

import org.jspecify.annotations.NullMarked;
