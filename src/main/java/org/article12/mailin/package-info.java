/**
 * Mail that comes in: answers to the portal's mails become messages of the conversation
 * that they are about, and whatever else comes waits for an officer.
 */
@ApplicationModule(allowedDependencies = { "core", "core :: act", "core :: schedule", "core :: security",
		"core :: text", "core :: trouble", "core :: web", "accounts", "requests", "assignments", "conversations",
		"documents", "notifications", "triage" })
@NullMarked
package org.article12.mailin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
