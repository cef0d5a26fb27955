/**
 * Reminders that were given, what each person is to do by when, and the secret addresses
 * of calendars.
 */
@NullMarked
package org.article12.deadlines.store;

import org.jspecify.annotations.NullMarked;
