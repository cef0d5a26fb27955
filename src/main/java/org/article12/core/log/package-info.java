/** What the log takes: no line that somebody else wrote, and no flood of them. */
@NullMarked
package org.article12.core.log;

import org.jspecify.annotations.NullMarked;
