/**
 * Who is told what, and how: the inbox, mail at once or once a day. It listens; of what
 * it sent only mail that comes in asks.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: start", "core :: act", "core :: settings", "core :: outbox",
		"core :: reference", "core :: text", "core :: register", "core :: search", "core :: web", "core :: trouble",
		"core :: security", "accounts", "accounts :: secrets", "accounts :: demonstration", "requests", "assignments",
		"conversations", "deadlines", "desk", "core :: schedule", "triage" })
@NullMarked
package org.article12.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
