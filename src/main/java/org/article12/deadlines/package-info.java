/**
 * Dates that come near or have passed: reminders, escalation to the Secretariat's lead,
 * and the calendar feed of one's own deadlines.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: settings", "core :: text", "core :: web",
		"core :: trouble", "core :: security", "core :: schedule", "accounts", "accounts :: secrets", "requests",
		"assignments" })
@NullMarked
package org.article12.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
