@NullMarked
package org.article12.core.register;

import org.jspecify.annotations.NullMarked;
