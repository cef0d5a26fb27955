@NullMarked
package org.article12;

import org.jspecify.annotations.NullMarked;
