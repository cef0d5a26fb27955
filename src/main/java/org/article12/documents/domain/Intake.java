package org.article12.documents.domain;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;
import org.article12.documents.FileChecks;
import org.article12.documents.Scan;
import org.article12.documents.Upload;
import org.article12.documents.Upload.Content;
import org.springframework.stereotype.Service;

/**
 * Looks at a file before it is stored: its size, its kind as its content tells it, and
 * viruses, in the order in which a refusal costs least. To be asked outside of a
 * transaction, since a scan takes its time.
 */
@Service
public class Intake implements FileChecks {

	/** The largest file that is taken, in bytes. */
	public static final long LARGEST_FILE = 10L * 1024 * 1024;

	/** How much all files of a folder may hold together, in bytes. */
	public static final long LARGEST_FOLDER = 50L * 1024 * 1024;

	private static final int PIECE = 64 * 1024;

	private final Kinds kinds;

	private final VirusScanner scanner;

	Intake(Kinds kinds, VirusScanner scanner) {
		this.kinds = kinds;
		this.scanner = scanner;
	}

	@Override
	public Upload check(String name, long size, Content content) throws IOException {
		String shown = FileNames.shown(name);
		if (size == 0) {
			throw new DocumentRefused(Reason.EMPTY, shown);
		}
		if (size > LARGEST_FILE) {
			throw new DocumentRefused(Reason.TOO_LARGE, shown);
		}
		Kind kind = this.kinds.of(shown, content);
		Scan scan = this.scanner.scan(shown, content);
		return new Upload(FileNames.safe(name, kind), kind.mediaType(), size, digest(content), scan, content);
	}

	private static String digest(Content content) throws IOException {
		MessageDigest digest = sha256();
		byte[] piece = new byte[PIECE];
		try (InputStream in = content.open()) {
			int length = in.read(piece);
			while (length > 0) {
				digest.update(piece, 0, length);
				length = in.read(piece);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
