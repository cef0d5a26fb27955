/** The inbox, how one wants to be told, and the administrator's view of mail. */
@NullMarked
package org.article12.notifications.web;

import org.jspecify.annotations.NullMarked;
