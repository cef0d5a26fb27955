package org.article12.documents.web;

import java.util.Optional;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.documents.DocumentHolders;
import org.article12.documents.DocumentId;
import org.article12.documents.Documents;
import org.article12.documents.StoredDocument;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds files for those who may see the record that they are attached to. */
@Component
class DocumentAccess {

	private final Documents documents;

	private final ObjectProvider<DocumentHolders> holders;

	DocumentAccess(Documents documents, ObjectProvider<DocumentHolders> holders) {
		this.documents = documents;
		this.holders = holders;
	}

	/**
	 * A file.
	 * @throws NotVisible when there is none, or the user may not see it
	 */
	StoredDocument get(CurrentUser user, String id) {
		return parse(id).flatMap(this.documents::find)
			.filter((document) -> mayRead(user, document))
			.orElseThrow(() -> new NotVisible("Document " + id));
	}

	private boolean mayRead(CurrentUser user, StoredDocument document) {
		return this.holders.stream()
			.filter((known) -> known.kind().equals(document.holder().kind()))
			.anyMatch((known) -> known.mayRead(user, document));
	}

	private static Optional<DocumentId> parse(String id) {
		try {
			return Optional.of(new DocumentId(UUID.fromString(id)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
