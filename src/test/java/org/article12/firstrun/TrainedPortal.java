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

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

/**
 * Makes of the packaged portal what an image holds: its jars side by side, and the cache
 * of classes (JEP 483, JEP 514) that the same Java writes after a start and a few pages,
 * so that each later start reads and links them no more. It needs a database, and brings
 * one for as long as it takes.
 */
final class TrainedPortal {

	private static final List<String> PAGES = List.of("/", "/eligibility", "/find-a-centre", "/help", "/sign-in",
			"/actuator/health");

	private static final String JAR = "application.jar";

	/** Beans as they were chosen at the build, and objects with small headers. */
	private static final List<String> OPTIONS = List.of("-Dspring.aot.enabled=true", "-XX:+UseCompactObjectHeaders");

	private static final String CACHE = "application.aot";

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
			portal.assertThatTheDemonstrationIsRefused();
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
		start("The first start, which makes the schema and the cache,", List.of("-XX:AOTCacheOutput=" + CACHE),
				settings);
		if (!Files.exists(this.folder.resolve(CACHE))) {
			throw new IllegalStateException("Java wrote no cache");
		}
	}

	private static double seconds(Duration time) {
		return time.toMillis() / 1000d;
	}

	// With this mode Java ends where the cache does not fit.
	private void assertThatTheCacheIsTaken(Map<String, String> settings) throws IOException, InterruptedException {
		start("A start with the cache", List.of("-XX:AOTMode=on", "-XX:AOTCache=" + CACHE), settings);
	}

	private void assertThatTheDemonstrationIsRefused() {
		List<String> command = new ArrayList<>(List.of(this.java));
		command.addAll(OPTIONS);
		command.addAll(List.of("-jar", JAR));
		try (PortalProcess portal = PortalProcess.of(command, Map.of("SPRING_PROFILES_ACTIVE", "demo"), this.folder)) {
			portal.assertRefused("without the demonstration.");
		}
	}

	private void start(String what, List<String> options, Map<String, String> settings)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(this.java));
		command.addAll(OPTIONS);
		command.addAll(options);
		command.addAll(List.of("-jar", JAR));
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
		}
	}

}
