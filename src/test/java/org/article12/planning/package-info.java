@NullMarked
package org.article12.planning;

import org.jspecify.annotations.NullMarked;
