@NullMarked
package org.article12.centres;

import org.jspecify.annotations.NullMarked;
