package org.article12.core.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One fact of a timeline.
 *
 * @param at when it happened
 * @param who the person and the body, as of that moment
 * @param what what they did, to be read after {@code who}
 * @param words what they wrote, or null
 */
public record TimelineEntry(Instant at, String who, String what, @Nullable String words) {
}
