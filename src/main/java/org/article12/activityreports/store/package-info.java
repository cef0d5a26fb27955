/** Reports in the database. */
@NullMarked
package org.article12.activityreports.store;

import org.jspecify.annotations.NullMarked;
