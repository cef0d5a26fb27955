/**
 * What was told to whom, mails and what became of them, what people chose, and who
 * listens to what happens.
 */
@NullMarked
package org.article12.notifications.store;

import org.jspecify.annotations.NullMarked;
