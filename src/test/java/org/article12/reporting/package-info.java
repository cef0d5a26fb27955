/** What is read across the modules. */
@NullMarked
package org.article12.reporting;

import org.jspecify.annotations.NullMarked;
