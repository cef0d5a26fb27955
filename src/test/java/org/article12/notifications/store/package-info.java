@NullMarked
package org.article12.notifications.store;

import org.jspecify.annotations.NullMarked;
