@NullMarked
package org.article12.routing;

import org.jspecify.annotations.NullMarked;
