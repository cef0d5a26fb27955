package org.article12.documents;

import java.time.Instant;

import org.article12.core.ActingFor;
import org.jspecify.annotations.Nullable;

/**
 * A stored file, without its content.
 *
 * @param id identifies it
 * @param folder what it shares its room in
 * @param holder the record that it is attached to
 * @param name its name, safe to save under
 * @param mediaType its media type, found from its content
 * @param size its size in bytes
 * @param at when it was stored
 * @param byName who stored it, as of that moment
 * @param body for which body
 * @param scanned what the virus scanner said
 * @param keptAt when it became part of the record and could no longer be removed; null
 * before
 */
public record StoredDocument(DocumentId id, FolderId folder, DocumentHolder holder, String name, String mediaType,
		long size, Instant at, String byName, ActingFor body, Scan scanned, @Nullable Instant keptAt) {

	/** Whether it is part of the record and stays. */
	public boolean isKept() {
		return this.keptAt != null;
	}

	/** Where its content is found. */
	public String address() {
		return "/documents/" + this.id;
	}

}
