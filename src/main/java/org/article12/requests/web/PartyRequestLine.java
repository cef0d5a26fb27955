package org.article12.requests.web;

import java.time.Instant;
import java.time.LocalDate;

import org.article12.requests.StatusView;
import org.jspecify.annotations.Nullable;

/**
 * A line of the Party's list.
 *
 * @param reference the request's reference
 * @param title its title; empty while it has none
 * @param draft whether it is a draft
 * @param status where it stands
 * @param turn whose turn it is; empty when nobody has it
 * @param mine whether it is the Party's turn
 * @param until until when, or null
 * @param late whether that date has passed
 * @param updatedAt when something last happened to it
 */
record PartyRequestLine(String reference, String title, boolean draft, StatusView status, String turn, boolean mine,
		@Nullable LocalDate until, boolean late, Instant updatedAt) {
}
