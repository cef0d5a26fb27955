@NullMarked
package org.article12.core.log;

import org.jspecify.annotations.NullMarked;
