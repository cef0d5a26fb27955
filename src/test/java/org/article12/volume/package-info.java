@NullMarked
package org.article12.volume;

import org.jspecify.annotations.NullMarked;
