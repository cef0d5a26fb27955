@NullMarked
package org.article12.core.act;

import org.jspecify.annotations.NullMarked;
