@NullMarked
package org.article12.deadlines.store;

import org.jspecify.annotations.NullMarked;
