@NullMarked
package org.article12.reporting;

import org.jspecify.annotations.NullMarked;
