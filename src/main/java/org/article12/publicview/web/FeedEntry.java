package org.article12.publicview.web;

import java.time.Instant;

/**
 * An entry of a feed.
 *
 * @param name what it is called in the feed's names, the same for ever
 * @param title its title
 * @param updated when it last changed
 * @param path the path of its page
 * @param summary what it is about
 */
record FeedEntry(String name, String title, Instant updated, String path, String summary) {
}
