/** Recipients, the inbox, mail and how it goes out. */
@NullMarked
package org.article12.notifications.domain;

import org.jspecify.annotations.NullMarked;
