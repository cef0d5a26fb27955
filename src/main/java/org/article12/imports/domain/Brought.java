package org.article12.imports.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A table that somebody brought.
 *
 * @param register for which register
 * @param at when it was brought
 * @param byName who brought it, by the name of that day
 * @param fileName the file's name
 * @param recordedAt when it was recorded; null until then
 * @param recordedByName who recorded it
 * @param why the reason that was given
 * @param added how many entries came new
 * @param changed how many entries were changed
 */
public record Brought(UUID id, String register, Instant at, String byName, String fileName,
		@Nullable Instant recordedAt, @Nullable String recordedByName, @Nullable String why, @Nullable Integer added,
		@Nullable Integer changed) {
}
