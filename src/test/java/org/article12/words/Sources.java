package org.article12.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The project's own files, as they lie in the source tree: read once for all that look
 * through them.
 */
final class Sources {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Map<String, List<Source>> READ = new ConcurrentHashMap<>();

	private Sources() {
	}

	/** The page templates. */
	static List<Source> templates() {
		return under(RESOURCES.resolve("templates"), ".html");
	}

	/** The style sheets that we wrote. */
	static List<Source> styleSheets() {
		return under(RESOURCES.resolve("static"), ".css");
	}

	/** The message bundles in English. */
	static List<Source> bundles() {
		return under(RESOURCES.resolve("messages"), ".properties");
	}

	/** The program. */
	static List<Source> java() {
		return under(Path.of("src/main/java"), ".java");
	}

	/** The tests of the program. */
	static List<Source> tests() {
		return under(Path.of("src/test/java"), ".java");
	}

	private static List<Source> under(Path folder, String ending) {
		return READ.computeIfAbsent(folder + "/*" + ending, (_) -> read(folder, ending));
	}

	private static List<Source> read(Path folder, String ending) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().map(Source::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file and its text. */
	record Source(Path path, String text) {

		static Source read(Path path) {
			try {
				return new Source(path, Files.readString(path));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** The line, from 1, on which a character of the text stands. */
		int line(int offset) {
			int line = 1;
			for (int at = this.text.indexOf('\n'); at >= 0 && at < offset; at = this.text.indexOf('\n', at + 1)) {
				line++;
			}
			return line;
		}

		/** Where something stands, for a message that an editor can follow. */
		String at(int offset) {
			return this.path + ":" + line(offset);
		}

	}

}
