/** Recipients and mail, without the rest of the portal. */
@NullMarked
package org.article12.notifications.domain;

import org.jspecify.annotations.NullMarked;
