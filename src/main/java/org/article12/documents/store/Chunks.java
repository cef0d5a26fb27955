package org.article12.documents.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;

import org.article12.documents.DocumentId;
import org.article12.documents.StoredDocument;
import org.article12.documents.Upload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves content piece by piece between a stream and the database, so that memory holds
 * one piece of it at a time. Outside of a transaction each piece is a query of its own,
 * between which the connection goes back.
 */
@Component
class Chunks {

	private static final int SIZE = 256 * 1024;

	private final JdbcClient jdbc;

	Chunks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Stores an upload's content.
	 * @throws IOException when it cannot be read, or is not as long as it said
	 */
	void write(DocumentId id, Upload upload) throws IOException {
		byte[] piece = new byte[(int) Math.min(SIZE, upload.size())];
		long written = 0;
		try (InputStream in = upload.content().open()) {
			int length = in.readNBytes(piece, 0, piece.length);
			for (int number = 0; length > 0; number++) {
				this.jdbc.sql("insert into document_chunk (document_id, number, content) values (?, ?, ?)")
					.params(id.value(), number, (length == piece.length) ? piece : Arrays.copyOf(piece, length))
					.update();
				written += length;
				length = in.readNBytes(piece, 0, piece.length);
			}
		}
		if (written != upload.size()) {
			throw new IOException("%d of %d bytes of an upload arrived".formatted(written, upload.size()));
		}
	}

	/** Writes a file's content to a stream. */
	void read(StoredDocument document, OutputStream to) throws IOException {
		try (InputStream content = open(document)) {
			content.transferTo(to);
		}
	}

	/** A file's content. */
	InputStream open(StoredDocument document) {
		return new SequenceInputStream(new Pieces(document));
	}

	private byte[] piece(StoredDocument document, int number) {
		return this.jdbc.sql("select content from document_chunk where document_id = ? and number = ?")
			.params(document.id().value(), number)
			.query(byte[].class)
			.optional()
			.orElseThrow(() -> new IllegalStateException("Document " + document.id() + " is gone"));
	}

	/** The pieces of a file, each fetched when it is needed. */
	private final class Pieces implements Enumeration<InputStream> {

		private final StoredDocument document;

		private long left;

		private int number;

		private Pieces(StoredDocument document) {
			this.document = document;
			this.left = document.size();
		}

		@Override
		public boolean hasMoreElements() {
			return this.left > 0;
		}

		@Override
		public InputStream nextElement() {
			byte[] piece = piece(this.document, this.number);
			this.number++;
			this.left -= piece.length;
			return new ByteArrayInputStream(piece);
		}

	}

}
