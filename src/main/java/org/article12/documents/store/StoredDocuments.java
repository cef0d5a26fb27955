package org.article12.documents.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.documents.DocumentHolder;
import org.article12.documents.DocumentId;
import org.article12.documents.DocumentRefusal;
import org.article12.documents.DocumentRefused.Reason;
import org.article12.documents.DocumentRefused;
import org.article12.documents.Documents;
import org.article12.documents.FolderChanged;
import org.article12.documents.FolderId;
import org.article12.documents.Scan;
import org.article12.documents.StoredDocument;
import org.article12.documents.Upload;
import org.article12.documents.domain.Intake;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files in the database. Whoever changes what a folder holds locks the folder
 * first, so that uploads at once share its room one after the other.
 */
@Service
class StoredDocuments implements Documents {

	private static final String SELECT = """
			select id, folder_id, holder_kind, holder_id, name, media_type, size, at, actor, actor_code, person_name, scan,
				kept_at
			from document
			""";

	private static final String OLDEST_FIRST = " order by at, name, id";

	private final JdbcClient jdbc;

	private final FolderBytes bytes;

	private final Chunks chunks;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StoredDocuments(JdbcClient jdbc, FolderBytes bytes, Chunks chunks, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.bytes = bytes;
		this.chunks = chunks;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional
	public StoredDocument store(FolderId folder, DocumentHolder holder, Upload upload, CurrentUser user) {
		long used = this.bytes.lock(folder);
		Optional<StoredDocument> same = this.jdbc
			.sql(SELECT + "where holder_kind = ? and holder_id = ? and digest = ? and name = ?")
			.params(holder.kind(), holder.id(), upload.digest(), upload.name())
			.query(StoredDocuments::document)
			.optional();
		if (same.isPresent()) {
			return same.get();
		}
		if (used + upload.size() > Intake.LARGEST_FOLDER) {
			throw new DocumentRefused(Reason.FOLDER_FULL, upload.name());
		}
		this.bytes.add(folder, upload.size());
		this.events.publishEvent(new FolderChanged(folder));
		if (upload.held() != null) {
			return move(upload.held(), upload, folder, holder, user);
		}
		StoredDocument document = new StoredDocument(DocumentId.next(), folder, holder, upload.name(),
				upload.mediaType(), upload.size(), this.clock.instant(), user.name(), user.membership().actingFor(),
				upload.scanned(), null);
		insert(document, upload, user);
		try {
			this.chunks.write(document.id(), upload);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return document;
	}

	/**
	 * Moves a file that is held for the user. The user's own folder is locked last by
	 * everyone, so that nobody waits for each other.
	 */
	private StoredDocument move(DocumentId id, Upload upload, FolderId folder, DocumentHolder holder,
			CurrentUser user) {
		this.bytes.lock(new FolderId(user.id().value()));
		int moved = this.jdbc.sql("""
				update document set folder_id = ?, holder_kind = ?, holder_id = ?, at = ?, person_name = ?, actor = ?,
					actor_code = nullif(?, '')
				where id = ? and holder_kind = ? and holder_id = ?""")
			.params(folder.value(), holder.kind(), holder.id(), Timestamp.from(this.clock.instant()), user.name(),
					user.membership().actingFor().kind(), user.membership().actingFor().code(), id.value(),
					HeldUploads.KIND, user.id().value())
			.update();
		if (moved == 0) {
			throw new DocumentRefused(Reason.GONE, upload.name());
		}
		this.bytes.add(new FolderId(user.id().value()), -upload.size());
		return find(id).orElseThrow();
	}

	private void insert(StoredDocument document, Upload upload, CurrentUser user) {
		this.jdbc
			.sql("""
					insert into document (id, folder_id, holder_kind, holder_id, name, media_type, size, digest, at, person_id,
						person_name, actor, actor_code, scan)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?)""")
			.params(document.id().value(), document.folder().value(), document.holder().kind(), document.holder().id(),
					document.name(), document.mediaType(), document.size(), upload.digest(),
					Timestamp.from(document.at()), user.id().value(), user.name(), document.body().kind(),
					document.body().code(), upload.scanned().name())
			.update();
	}

	@Override
	@Transactional
	public void keep(DocumentHolder holder) {
		this.jdbc
			.sql("""
					with kept as (update document set kept_at = ? where holder_kind = ? and holder_id = ? and kept_at is null
						returning folder_id)
					select distinct folder_id from kept""")
			.params(Timestamp.from(this.clock.instant()), holder.kind(), holder.id())
			.query(UUID.class)
			.list()
			.forEach((folder) -> this.events.publishEvent(new FolderChanged(new FolderId(folder))));
	}

	@Override
	public Optional<StoredDocument> find(DocumentId id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id.value()).query(StoredDocuments::document).optional();
	}

	@Override
	public List<StoredDocument> on(DocumentHolder holder) {
		return this.jdbc.sql(SELECT + "where holder_kind = ? and holder_id = ?" + OLDEST_FIRST)
			.params(holder.kind(), holder.id())
			.query(StoredDocuments::document)
			.list();
	}

	@Override
	public Map<DocumentHolder, List<StoredDocument>> on(Collection<DocumentHolder> holders) {
		Map<DocumentHolder, List<StoredDocument>> found = new LinkedHashMap<>();
		if (holders.isEmpty()) {
			return found;
		}
		UUID[] ids = holders.stream().map(DocumentHolder::id).distinct().toArray(UUID[]::new);
		this.jdbc.sql(SELECT + "where holder_id = any(?)" + OLDEST_FIRST)
			.param(ids)
			.query(StoredDocuments::document)
			.list()
			.stream()
			.filter((document) -> holders.contains(document.holder()))
			.forEach((document) -> found.computeIfAbsent(document.holder(), (_) -> new ArrayList<>()).add(document));
		return found;
	}

	@Override
	public List<StoredDocument> in(FolderId folder) {
		return this.jdbc.sql(SELECT + "where folder_id = ?" + OLDEST_FIRST)
			.param(folder.value())
			.query(StoredDocuments::document)
			.list();
	}

	@Override
	public long roomIn(FolderId folder) {
		return Intake.LARGEST_FOLDER - this.bytes.in(folder);
	}

	@Override
	@Transactional
	public void remove(DocumentHolder holder, DocumentId id) {
		Optional<StoredDocument> found = find(id).filter((document) -> document.holder().equals(holder));
		if (found.isEmpty()) {
			return;
		}
		this.bytes.lock(found.get().folder());
		int removed = this.jdbc.sql("delete from document where id = ? and kept_at is null").param(id.value()).update();
		if (removed > 0) {
			this.bytes.add(found.get().folder(), -found.get().size());
			this.events.publishEvent(new FolderChanged(found.get().folder()));
		}
		else if (find(id).isPresent()) {
			throw new Refused(DocumentRefusal.DOCUMENT_KEPT, found.get().name());
		}
	}

	@Override
	@Transactional
	public void removeAll(FolderId folder) {
		this.bytes.lock(folder);
		this.jdbc.sql("delete from document where folder_id = ?").param(folder.value()).update();
		this.bytes.forget(folder);
	}

	@Override
	public void write(StoredDocument document, OutputStream to) throws IOException {
		this.chunks.read(document, to);
	}

	private static StoredDocument document(ResultSet row, int index) throws SQLException {
		Timestamp keptAt = row.getTimestamp("kept_at");
		return new StoredDocument(new DocumentId(row.getObject("id", UUID.class)),
				new FolderId(row.getObject("folder_id", UUID.class)),
				new DocumentHolder(row.getString("holder_kind"), row.getObject("holder_id", UUID.class)),
				row.getString("name"), row.getString("media_type"), row.getLong("size"),
				row.getTimestamp("at").toInstant(), row.getString("person_name"),
				ActingFor.recorded(row.getString("actor"), row.getString("actor_code")),
				Scan.valueOf(row.getString("scan")), (keptAt != null) ? keptAt.toInstant() : null);
	}

}
