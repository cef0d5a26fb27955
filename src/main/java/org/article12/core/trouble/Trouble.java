package org.article12.core.trouble;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be done, and still is not.
 *
 * @param id identifies it
 * @param work the kind of work
 * @param about which thing
 * @param link the page on which it is found; null where there is none
 * @param why what was said against it, in the words of the program that said it
 * @param times how often it failed
 * @param first when it failed first
 * @param last when it failed last
 */
public record Trouble(long id, Work work, String about, @Nullable String link, String why, int times, Instant first,
		Instant last) {
}
