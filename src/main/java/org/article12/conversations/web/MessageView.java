package org.article12.conversations.web;

import java.time.Instant;
import java.util.List;

import org.article12.documents.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * A message, ready to read.
 *
 * @param id the element's id
 * @param who who wrote it, with the body as of that moment
 * @param at when
 * @param kind what it is besides a message, in words; null for a plain one
 * @param audience who reads it, in a word or two
 * @param sign the name of the small drawing beside the audience
 * @param readers who reads it, by name
 * @param note whether it is a note of the Secretariat, which nobody else reads
 * @param words what was written; empty where changed answers said it all
 * @param about the answers that it asks about
 * @param files what is attached to it
 */
record MessageView(String id, String who, Instant at, @Nullable String kind, String audience, String sign,
		String readers, boolean note, String words, List<About> about, List<StoredDocument> files) {

	/**
	 * An answer that is asked about.
	 *
	 * @param label the label of its field
	 * @param href where it stands
	 */
	record About(String label, String href) {
	}

}
