package org.article12.documents.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;
import org.article12.documents.OtherKind;
import org.article12.documents.domain.CompoundFile.Entry;

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

	private OldOfficeContainer() {
	}

	/**
	 * The kind of office file.
	 * @throws DocumentRefused when it carries a program or is locked
	 */
	static Optional<Kind> kind(String name, Path file) {
		try {
			List<Entry> entries = CompoundFile.entries(file);
			Set<String> top = top(entries);
			if (LOCKS.stream().anyMatch(top::contains)) {
				throw new DocumentRefused(Reason.LOCKED, name);
			}
			Optional<Kind> kind = STREAMS.entrySet()
				.stream()
				.filter((stream) -> top.contains(stream.getKey()))
				.map(Map.Entry::getValue)
				.findFirst();
			if (kind.isPresent()) {
				check(name, entries);
			}
			return kind;
		}
		catch (IOException broken) {
			return Optional.empty();
		}
	}

	/** What such a container is when it is no office file that is taken. */
	static OtherKind other(Path file) {
		try {
			Set<String> top = top(CompoundFile.entries(file));
			if (top.contains("__properties_version1.0")) {
				return OtherKind.MAIL;
			}
			return Stream.of("VisioDocument", "Quill", "MatOST", "Props9").anyMatch(top::contains)
					? OtherKind.OTHER_OFFICE : OtherKind.UNKNOWN;
		}
		catch (IOException broken) {
			return OtherKind.UNKNOWN;
		}
	}

	// Names are the same in capitals.
	private static Set<String> top(List<Entry> entries) {
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		entries.stream().filter(Entry::atTop).map(Entry::name).forEach(names::add);
		return names;
	}

	/** Looks at every entry, also of the documents that lie within it. */
	private static void check(String name, List<Entry> entries) {
		for (Entry entry : entries) {
			if (PROGRAMS.stream().anyMatch(entry.name()::equalsIgnoreCase)) {
				throw new DocumentRefused(Reason.MACROS, name);
			}
			if (entry.name().equalsIgnoreCase(PACKAGE)) {
				throw DocumentRefused.embedded(name, entry.holder());
			}
		}
	}

}
