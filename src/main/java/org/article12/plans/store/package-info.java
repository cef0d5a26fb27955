/** Plans and their activities in the database. */
@NullMarked
package org.article12.plans.store;

import org.jspecify.annotations.NullMarked;
