@NullMarked
package org.article12.core.sheet;

import org.jspecify.annotations.NullMarked;
