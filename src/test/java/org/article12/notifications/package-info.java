/** Who is told what, in the inbox and by mail. */
@NullMarked
package org.article12.notifications;

import org.jspecify.annotations.NullMarked;
