package org.article12.documents.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;

/**
 * Tells Word, Excel and PowerPoint files of before 2007 from others in the same container
 * (installers, mails) by the names of their streams.
 */
final class OldOfficeContainer {

	private static final Map<String, Kind> STREAMS = new LinkedHashMap<>();

	static {
		STREAMS.put("WordDocument", Kind.DOC);
		STREAMS.put("PowerPoint Document", Kind.PPT);
		STREAMS.put("Workbook", Kind.XLS);
		STREAMS.put("Book", Kind.XLS);
	}

	private static final Set<String> PROGRAMS = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA");

	private static final Set<String> LOCKS = Set.of("EncryptedPackage", "EncryptionInfo");

	private OldOfficeContainer() {
	}

	/**
	 * The kind of office file.
	 * @throws DocumentRefused when it carries a program or is locked
	 */
	static Optional<Kind> kind(String name, Path file) {
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			DirectoryNode root = container.getRoot();
			if (LOCKS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
				throw new DocumentRefused(Reason.LOCKED, name);
			}
			Optional<Kind> kind = STREAMS.entrySet()
				.stream()
				.filter((stream) -> root.hasEntryCaseInsensitive(stream.getKey()))
				.map(Map.Entry::getValue)
				.findFirst();
			if (kind.isPresent() && PROGRAMS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
				throw new DocumentRefused(Reason.MACROS, name);
			}
			return kind;
		}
		catch (DocumentRefused refused) {
			throw refused;
		}
		// A broken container shows itself in many ways.
		catch (IOException | RuntimeException ex) {
			return Optional.empty();
		}
	}

}
