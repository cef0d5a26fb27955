package org.article12.documents.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.documents.DocumentHolder;
import org.article12.documents.DocumentId;
import org.article12.documents.Documents;
import org.article12.documents.FolderId;
import org.article12.documents.StoredDocument;
import org.article12.documents.Upload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that came with a form which came back to its sender: held for that person, so
 * that they need not be sent again, until the form is taken. They belong to no record and
 * nobody can read them. What is not asked for within a day is removed.
 */
@Service
public class HeldUploads {

	/** The kind of holder that a held file has: the person who sent it. */
	static final String KIND = "HELD";

	private static final Duration LONGEST = Duration.ofDays(1);

	private final Documents documents;

	private final Chunks chunks;

	private final JdbcClient jdbc;

	private final Clock clock;

	HeldUploads(Documents documents, Chunks chunks, JdbcClient jdbc, Clock clock) {
		this.documents = documents;
		this.chunks = chunks;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Holds files for the person who sent them; those that are held already stay.
	 * @return what is held now, without what found no room
	 */
	@Transactional
	public List<StoredDocument> hold(CurrentUser user, List<Upload> uploads) {
		List<StoredDocument> held = new ArrayList<>();
		for (Upload upload : uploads) {
			DocumentId id = upload.held();
			if (id != null) {
				document(user, id).ifPresent(held::add);
			}
			else if (upload.size() <= this.documents.roomIn(folder(user))) {
				held.add(this.documents.store(folder(user), holder(user), upload, user));
			}
		}
		return held;
	}

	/** A file that is held for that person, as if it had just arrived. */
	public Optional<Upload> find(CurrentUser user, String id) {
		return parse(id).flatMap((parsed) -> document(user, parsed))
			.map((document) -> new Upload(document.name(), document.mediaType(), document.size(), digest(document),
					document.scanned(), () -> this.chunks.open(document), document.id()));
	}

	/** Removes what nobody asked for any more. */
	@Transactional
	public void forgetOld() {
		Instant before = this.clock.instant().minus(LONGEST);
		this.jdbc.sql("select id, holder_id from document where holder_kind = ? and at < ?")
			.params(KIND, Timestamp.from(before))
			.query((row, _) -> new Old(row.getObject("id", UUID.class), row.getObject("holder_id", UUID.class)))
			.list()
			.forEach((old) -> this.documents.remove(new DocumentHolder(KIND, old.person()), new DocumentId(old.id())));
	}

	private Optional<StoredDocument> document(CurrentUser user, DocumentId id) {
		return this.documents.find(id).filter((document) -> document.holder().equals(holder(user)));
	}

	private String digest(StoredDocument document) {
		return this.jdbc.sql("select digest from document where id = ?")
			.param(document.id().value())
			.query(String.class)
			.single();
	}

	private static DocumentHolder holder(CurrentUser user) {
		return new DocumentHolder(KIND, user.id().value());
	}

	private static FolderId folder(CurrentUser user) {
		return new FolderId(user.id().value());
	}

	private static Optional<DocumentId> parse(String id) {
		try {
			return Optional.of(new DocumentId(UUID.fromString(id)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private record Old(UUID id, UUID person) {
	}

}
