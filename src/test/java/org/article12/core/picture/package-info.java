@NullMarked
package org.article12.core.picture;

import org.jspecify.annotations.NullMarked;
