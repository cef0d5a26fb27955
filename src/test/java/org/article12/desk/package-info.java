@NullMarked
package org.article12.desk;

import org.jspecify.annotations.NullMarked;
