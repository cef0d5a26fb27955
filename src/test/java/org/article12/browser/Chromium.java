package org.article12.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the Chromium that the browser tests drive, and installs Debian's where there is
 * none and the build may do so. A browser test is never skipped for want of a browser: it
 * fails with what to do. The one without windows comes first: it draws the same pages
 * with a third less of the processor's time.
 */
public final class Chromium {

	/** System property that names the executable, before the environment variable. */
	public static final String PROPERTY = "article12.chromium";

	/** Environment variable that names the executable. */
	public static final String VARIABLE = "ARTICLE12_CHROMIUM";

	/** Arguments for a browser that runs unattended, as root too, and calls nobody. */
	public static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			// Visitors need not be kept from each other by processes, each of which takes
			// half a second to start.
			"--renderer-process-limit=1",
			// Each page's scripts, axe-core's among them, run for too short a time to win
			// back what the optimizing compilers take, page after page.
			"--js-flags=--no-opt --no-maglev");

	/** For each page the other opens a window with a tab strip, which nobody sees. */
	private static final String WITHOUT_WINDOWS = "chromium-headless-shell";

	private static final List<String> NAMES = List.of(WITHOUT_WINDOWS, "chromium", "chromium-browser",
			"google-chrome-stable", "google-chrome");

	private static final Duration UPDATE_LIMIT = Duration.ofMinutes(5);

	private static final Duration INSTALL_LIMIT = Duration.ofMinutes(15);

	private static @Nullable Path found;

	private Chromium() {
	}

	/**
	 * The executable: the configured one, else the first on the search path, else
	 * Debian's, which is installed when the build runs as root.
	 * @throws IllegalStateException if there is none, with what to do about it
	 */
	public static synchronized Path executable() {
		if (found == null) {
			found = configured(System::getProperty, System::getenv).or(() -> onPath(System.getenv("PATH")))
				.orElseGet(Chromium::installed);
		}
		return found;
	}

	static Optional<Path> configured(Function<String, @Nullable String> properties,
			Function<String, @Nullable String> environment) {
		String property = properties.apply(PROPERTY);
		String value = (property != null) ? property : environment.apply(VARIABLE);
		if (value == null || value.isBlank()) {
			return Optional.empty();
		}
		Path executable = Path.of(value);
		if (!Files.isExecutable(executable)) {
			throw new IllegalStateException("There is no Chromium at " + value + ", where " + PROPERTY + " or "
					+ VARIABLE + " says it is. Name an executable file or set neither.");
		}
		return Optional.of(executable);
	}

	static Optional<Path> onPath(@Nullable String path) {
		if (path == null) {
			return Optional.empty();
		}
		List<Path> folders = Stream.of(path.split(Pattern.quote(File.pathSeparator)))
			.filter((folder) -> !folder.isBlank())
			.map(Path::of)
			.toList();
		return NAMES.stream()
			.flatMap((name) -> folders.stream().map((folder) -> folder.resolve(name)))
			.filter((file) -> Files.isRegularFile(file) && Files.isExecutable(file))
			.findFirst();
	}

	private static Path installed() {
		if (!"root".equals(System.getProperty("user.name")) || onPathOf("apt-get").isEmpty()) {
			throw new IllegalStateException("The browser tests need Chromium and found none. Install it (on Debian: "
					+ "apt-get install chromium), or name an executable with -D" + PROPERTY + "=… or " + VARIABLE
					+ ", or run the build as root on Debian, which installs it.");
		}
		// Two builds at once on one machine would fight over the package lock.
		Path lockFile = Path.of(System.getProperty("java.io.tmpdir"), "article12-chromium.lock");
		try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			return onPath(System.getenv("PATH")).orElseGet(Chromium::install);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path install() {
		run(UPDATE_LIMIT, "apt-get", "update");
		try {
			install(WITHOUT_WINDOWS);
		}
		catch (IllegalStateException ex) {
			// Debian had none of its own for it once.
			install("chromium");
		}
		return onPath(System.getenv("PATH")).orElseThrow(
				() -> new IllegalStateException("apt-get installed Chromium, but there is none on the search path."));
	}

	private static void install(String name) {
		run(INSTALL_LIMIT, "apt-get", "install", "-y", "--no-install-recommends", name, "fonts-liberation");
	}

	private static Optional<Path> onPathOf(String name) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
			.map((folder) -> Path.of(folder, name))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static void run(Duration limit, String... command) {
		String line = String.join(" ", command);
		try {
			Path output = Files.createTempFile("article12-chromium", ".log");
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile());
			builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
			Process process = builder.start();
			if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
				process.destroy();
				throw new IllegalStateException(
						"'%s' did not end within %d minutes; see %s".formatted(line, limit.toMinutes(), output));
			}
			if (process.exitValue() != 0) {
				throw new IllegalStateException("'%s' failed:%n%s".formatted(line, Files.readString(output)));
			}
			Files.delete(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted during '" + line + "'", ex);
		}
	}

}
