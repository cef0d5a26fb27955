package org.article12.firstrun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal in a process of its own, with nothing of the build's own settings in its
 * environment. Every wait is bounded.
 */
public final class PortalProcess implements AutoCloseable {

	// A start takes a while, and an end at which Java writes its cache of classes.
	private static final Duration LIMIT = Duration.ofMinutes(6);

	private static final Pattern ADDRESS = Pattern.compile("Open +http://localhost:(\\d+)");

	private static final Pattern WHOLE = Pattern.compile("All of the portal is made");

	private static final Path BUILD = Path.of("target").toAbsolutePath();

	// They are unpacked once for all processes.
	private static final String PROGRAMS_OF_ALL = "-Dot.epg.working-dir=" + BUILD.resolve("programs");

	private final Process process;

	private final Path output;

	private PortalProcess(List<String> command, Map<String, String> environment, Path folder) {
		try {
			this.output = Files.createTempFile(Files.createDirectories(BUILD.resolve("portal-processes")), "portal",
					".log");
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(Redirect.to(this.output.toFile()));
			builder.environment().keySet().removeIf((name) -> name.matches("(SPRING|SERVER|ARTICLE12|LOGGING)_.*"));
			builder.environment().put("SERVER_PORT", "0");
			builder.environment().putAll(environment);
			this.process = builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As from a checkout: the compiled classes and every dependency. */
	public static PortalProcess ofClasses(Map<String, String> environment) {
		return ofClasses(environment, List.of(PROGRAMS_OF_ALL));
	}

	/** The same, with a server whose programs it unpacks for itself. */
	static PortalProcess withItsOwnPrograms(Map<String, String> environment) {
		return ofClasses(environment, List.of());
	}

	private static PortalProcess ofClasses(Map<String, String> environment, List<String> options) {
		List<String> command = java();
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path").replace("test-classes", "no-test-classes"),
				"org.article12.Article12Application"));
		return new PortalProcess(command, environment, Path.of("").toAbsolutePath());
	}

	/** The packaged portal. */
	static PortalProcess ofJar(Map<String, String> environment) {
		List<String> command = java();
		command.addAll(List.of("-jar", jar().toString()));
		return new PortalProcess(command, environment, Path.of("").toAbsolutePath());
	}

	/** A command that starts the portal, in the folder in which it is given. */
	static PortalProcess of(List<String> command, Map<String, String> environment, Path folder) {
		return new PortalProcess(command, environment, folder);
	}

	/** The jar that the build packaged. */
	static Path jar() {
		try (Stream<Path> files = Files.list(BUILD)) {
			return files.filter((file) -> file.getFileName().toString().matches("article12-.*\\.jar"))
				.findFirst()
				.orElseThrow(() -> new AssertionError("There is no packaged jar in " + BUILD));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Java finds out in the process of the tests that all classes are sound: it would
	// take a sixth of each start. All garbage would be collected five times to make room
	// for classes and code, and their names looked up in a table for a tenth of them.
	private static List<String> java() {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		return new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-XX:MetaspaceSize=320m", "-XX:ReservedCodeCacheSize=256m", "-XX:+UnlockExperimentalVMOptions",
				"-XX:SymbolTableSize=262144", "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
	}

	/** Waits until the portal says that it is ready, and returns its port. */
	public int awaitReady() {
		return Integer.parseInt(awaitSaid(ADDRESS).group(1));
	}

	/** Waits until nothing is left of the start. */
	void awaitWhole() {
		awaitSaid(WHOLE);
	}

	private MatchResult awaitSaid(Pattern words) {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (System.nanoTime() < end) {
			Optional<MatchResult> said = words.matcher(output()).results().findFirst();
			if (said.isPresent()) {
				return said.get();
			}
			if (!this.process.isAlive()) {
				throw new AssertionError("The portal ended before it was ready:\n" + output());
			}
			pause();
		}
		throw new AssertionError("The portal was not ready in time:\n" + output());
	}

	/** Waits for the end of the process, and returns its exit code. */
	int awaitEnd() {
		try {
			if (this.process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
				return this.process.exitValue();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.process.destroyForcibly();
		throw new AssertionError("The portal did not end in time:\n" + output());
	}

	/**
	 * Waits for the end of a process that says why it does not start, and nothing else.
	 */
	void assertRefused(String sentence) {
		int exitCode = awaitEnd();
		assertThat(output()).contains(sentence).doesNotContain("\tat ", "Exception");
		assertThat(exitCode).isPositive();
	}

	/** How much of the processor's time it has taken so far. */
	Duration processorTime() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** What it has written so far. */
	public String output() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Ends the process as {@code kill -9} does. */
	public void kill() {
		this.process.destroyForcibly();
		awaitEnd();
	}

	/** Asks the process to end, and waits until it has. */
	@Override
	public void close() {
		this.process.destroy();
		awaitEnd();
	}

	/** The first group of what the pattern finds in the output. */
	String find(Pattern pattern) {
		Matcher matcher = pattern.matcher(output());
		if (!matcher.find()) {
			throw new AssertionError(pattern + " is not in:\n" + output());
		}
		return matcher.group(1);
	}

	private static void pause() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
