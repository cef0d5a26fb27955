@NullMarked
package org.article12.assignments;

import org.jspecify.annotations.NullMarked;
