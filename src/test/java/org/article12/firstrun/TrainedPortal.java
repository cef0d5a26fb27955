package org.article12.firstrun;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

/**
 * Makes of the packaged portal what an image holds: its jars side by side, and the cache
 * of classes (JEP 483, JEP 514) that the same Java writes after a start and a few pages,
 * so that each later start reads and links them no more. Each start here is the image's
 * own command, as it stands in the Dockerfile: a cache fits the options with which it was
 * made. It needs a database, and brings one for as long as it takes.
 */
final class TrainedPortal {

	private static final List<String> PAGES = List.of("/", "/eligibility", "/find-a-centre", "/help", "/sign-in",
			"/actuator/health");

	private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

	private static final String JAR = "application.jar";

	private static final String CACHE = "application.aot";

	private static final String TAKE_THE_CACHE = "-XX:AOTCache=" + CACHE;

	private final String java;

	private final Path folder;

	private TrainedPortal(String java, Path folder) {
		this.java = java;
		this.folder = folder;
	}

	/**
	 * Makes it.
	 * @param arguments the folder to be made
	 */
	public static void main(String[] arguments) throws Exception {
		TrainedPortal portal = new TrainedPortal(java(), Path.of(arguments[0]).toAbsolutePath());
		portal.extract();
		try (EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
			Map<String, String> settings = Map.of("SPRING_DATASOURCE_URL", server.getJdbcUrl("postgres", "postgres"),
					"ARTICLE12_BASE_URL", "https://portal.example");
			portal.train(settings);
			portal.assertThatTheCacheIsTaken(settings);
			portal.assertThatTheDemonstrationChoosesItsOwnBeans();
		}
	}

	/** The Java that is to run the portal; only its own cache fits it. */
	private static String java() {
		String named = System.getProperty("article12.image.java", "");
		return named.isEmpty() ? Path.of(System.getProperty("java.home"), "bin", "java").toString() : named;
	}

	private void extract() throws IOException, InterruptedException {
		FileSystemUtils.deleteRecursively(this.folder);
		Process process = new ProcessBuilder(this.java, "-Djarmode=tools", "-jar", PortalProcess.jar().toString(),
				"extract", "--destination", this.folder.toString(), "--application-filename", JAR)
			.inheritIO()
			.start();
		if (process.waitFor() != 0) {
			throw new IllegalStateException("The jar was not extracted");
		}
	}

	private void train(Map<String, String> settings) throws IOException, InterruptedException {
		start("The first start, which makes the schema and the cache,", "-XX:AOTCacheOutput=" + CACHE, settings);
		if (!Files.exists(this.folder.resolve(CACHE))) {
			throw new IllegalStateException("Java wrote no cache");
		}
		// What it was made of.
		Files.deleteIfExists(this.folder.resolve(CACHE + ".config"));
	}

	private static double seconds(Duration time) {
		return time.toMillis() / 1000d;
	}

	// With this mode Java ends where the cache does not fit.
	private void assertThatTheCacheIsTaken(Map<String, String> settings) throws IOException, InterruptedException {
		start("A start with the cache", "-XX:AOTMode=on " + TAKE_THE_CACHE, settings);
	}

	private void assertThatTheDemonstrationChoosesItsOwnBeans() throws IOException {
		try (PortalProcess portal = PortalProcess.of(command(TAKE_THE_CACHE), Map.of("SPRING_PROFILES_ACTIVE", "demo"),
				this.folder)) {
			portal.assertRefused("the packaged portal brings none of its own.");
		}
	}

	/**
	 * The image's command, with the Java and the cache's options that are wanted here.
	 */
	private List<String> command(String cache) throws IOException {
		String entry = Files.readAllLines(DOCKERFILE)
			.stream()
			.filter((line) -> line.startsWith("ENTRYPOINT "))
			.findFirst()
			.orElseThrow();
		List<String> command = new ArrayList<>(WORD.matcher(entry).results().map((word) -> word.group(1)).toList());
		command.set(0, this.java);
		int place = command.indexOf(TAKE_THE_CACHE);
		command.remove(place);
		command.addAll(place, List.of(cache.split(" ")));
		// Most of the memory here is not the container's, and a heap of more than 32 GB
		// has other addresses.
		command.add(1, "-Xmx768m");
		return command;
	}

	private void start(String what, String cache, Map<String, String> settings)
			throws IOException, InterruptedException {
		List<String> command = command(cache);
		Instant begun = Instant.now();
		try (PortalProcess portal = PortalProcess.of(command, settings, this.folder);
				HttpClient browser = HttpClient.newHttpClient()) {
			int port = portal.awaitReady();
			System.out.printf("%s took %.1f s, %.1f s of the processor's time%n", what,
					seconds(Duration.between(begun, Instant.now())), seconds(portal.processorTime()));
			for (String page : PAGES) {
				URI address = URI.create("http://localhost:" + port + page);
				int status = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
					.statusCode();
				if (status != 200) {
					throw new IllegalStateException(page + " answered " + status);
				}
			}
			// Whatever is made later is read from the cache too.
			portal.awaitWhole();
		}
	}

}
