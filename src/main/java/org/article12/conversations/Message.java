package org.article12.conversations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.article12.documents.DocumentHolder;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;

/**
 * A message of a request's conversation. Written once, never changed.
 *
 * @param id identifies it
 * @param request the request
 * @param kind what it is
 * @param readership who reads it
 * @param at when it was written
 * @param by who wrote it
 * @param words what was written
 * @param about the answers that a clarification asks about, by the names of their fields
 */
public record Message(UUID id, RequestId request, MessageKind kind, Readership readership, Instant at, RecordedActor by,
		String words, List<String> about) {

	/** The kind of record that files on messages are attached to. */
	public static final String HOLDER = "MESSAGE";

	public Message {
		about = List.copyOf(about);
	}

	/** What its files are attached to. */
	public DocumentHolder holder() {
		return new DocumentHolder(HOLDER, this.id);
	}

}
