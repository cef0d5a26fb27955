package org.article12.documents.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;
import org.article12.documents.OtherKind;

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

	/** An object of another program, which Windows would run on a double click. */
	private static final String PACKAGE = "\u0001Ole10Native";

	private static final int MOST_ENTRIES = 10_000;

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
			if (kind.isPresent()) {
				check(name, root);
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

	/** What such a container is when it is no office file that is taken. */
	static OtherKind other(Path file) {
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			DirectoryNode root = container.getRoot();
			if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
				return OtherKind.MAIL;
			}
			return Stream.of("VisioDocument", "Quill", "MatOST", "Props9").anyMatch(root::hasEntryCaseInsensitive)
					? OtherKind.OTHER_OFFICE : OtherKind.UNKNOWN;
		}
		catch (IOException | RuntimeException ex) {
			return OtherKind.UNKNOWN;
		}
	}

	/** Looks at every entry, also of the documents that lie within it. */
	private static void check(String name, DirectoryNode root) {
		Deque<DirectoryNode> open = new ArrayDeque<>(List.of(root));
		for (int seen = 0; !open.isEmpty() && seen < MOST_ENTRIES; seen++) {
			for (Entry entry : open.pop()) {
				if (PROGRAMS.stream().anyMatch(entry.getName()::equalsIgnoreCase)) {
					throw new DocumentRefused(Reason.MACROS, name);
				}
				if (entry.getName().equalsIgnoreCase(PACKAGE)) {
					throw DocumentRefused.embedded(name, entry.getParent().getName());
				}
				if (entry instanceof DirectoryNode directory) {
					open.push(directory);
				}
			}
		}
	}

}
