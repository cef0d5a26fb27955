@NullMarked
package org.article12.conversations;

import org.jspecify.annotations.NullMarked;
