@NullMarked
package org.article12.imports;

import org.jspecify.annotations.NullMarked;
