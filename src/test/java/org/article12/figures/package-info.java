@NullMarked
package org.article12.figures;

import org.jspecify.annotations.NullMarked;
