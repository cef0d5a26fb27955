package org.article12.firstrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The compose file names only settings that exist and images of a stated version. No
 * container is run here.
 */
@SuppressWarnings("unchecked")
class ComposeFileTests {

	private static final Pattern PINNED = Pattern.compile("[\\w./-]+:v?\\d+\\.\\d+[\\w.-]*");

	private final Map<String, Map<String, Object>> services = (Map<String, Map<String, Object>>) read().get("services");

	@Test
	void everySettingOfThePortalExists() {
		Set<String> known = KnownSettings.variables();
		assertThat(environment("portal").keySet()).allSatisfy(
				(variable) -> assertThat(known).as("%s is the variable of no setting", variable).contains(variable));
	}

	@Test
	void everySecretMustBeGiven() {
		this.services.keySet().forEach((service) -> environment(service).forEach((name, value) -> {
			if (name.contains("PASSWORD") || name.contains("SECRET") || name.endsWith("UI_AUTH")) {
				assertThat(value.toString()).as("%s of %s", name, service).matches("\\$\\{\\w+:\\?.+}");
			}
		}));
	}

	@Test
	void theDatabaseIsTheVersionThatTheFirstRunBrings() {
		assertThat(String.valueOf(service("database").get("image")))
			.startsWith("postgres:" + EmbeddedServer.MAJOR_VERSION + ".");
	}

	@Test
	void thePortalFindsTheDatabaseAndWaitsForIt() {
		Map<String, Object> database = environment("database");
		Map<String, Object> portal = environment("portal");
		assertThat(portal).containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://database:5432/article12")
			.containsEntry("SPRING_DATASOURCE_USERNAME", "article12")
			.containsEntry("SPRING_DATASOURCE_PASSWORD", database.get("ARTICLE12_DATABASE_PASSWORD"))
			.containsEntry("SPRING_FLYWAY_USER", "article12_owner")
			.containsEntry("SPRING_FLYWAY_PASSWORD", database.get("ARTICLE12_OWNER_PASSWORD"));
		assertThat(service("portal")).containsEntry("depends_on",
				Map.of("database", Map.of("condition", "service_healthy")));
		assertThat(service("database")).containsKey("healthcheck");
	}

	@Test
	void everyServiceIsHardenedAndBounded() {
		assertThat(this.services).allSatisfy((name, service) -> {
			assertThat(service).containsEntry("read_only", true)
				.containsEntry("cap_drop", List.of("ALL"))
				.containsEntry("security_opt", List.of("no-new-privileges:true"))
				.containsKeys("mem_limit", "pids_limit");
			assertThat((List<String>) service.get("tmpfs")).allMatch((mount) -> mount.contains("size="));
			assertThat((List<String>) service.getOrDefault("ports", List.of()))
				.allMatch((port) -> port.startsWith("127.0.0.1:"));
		});
		assertThat(service("database")).doesNotContainKey("ports").containsEntry("networks", List.of("inside"));
		assertThat(environment("mail")).containsKey("MP_UI_AUTH");
	}

	@Test
	void everyImageHasAStatedVersion() throws IOException {
		this.services.values()
			.stream()
			.filter((service) -> service.containsKey("image"))
			.forEach((service) -> assertThat(String.valueOf(service.get("image"))).matches(PINNED));
		assertThat(dockerfile().lines().filter((line) -> line.startsWith("FROM ")).map((line) -> line.split(" ")[1]))
			.filteredOn((image) -> !image.equals("java"))
			.hasSize(2)
			.allMatch((image) -> PINNED.matcher(image).matches());
	}

	@Test
	void theImageRunsAsAnOrdinaryUserAndSaysWhetherItIsHealthy() throws IOException {
		assertThat(dockerfile()).contains("\nUSER portal\n", "\nHEALTHCHECK ", "/actuator/health/readiness");
	}

	private String dockerfile() throws IOException {
		Map<String, Object> build = (Map<String, Object>) service("portal").get("build");
		return Files.readString(Path.of(String.valueOf(build.get("context")), String.valueOf(build.get("dockerfile"))));
	}

	private Map<String, Object> service(String name) {
		return this.services.getOrDefault(name, Map.of());
	}

	private Map<String, Object> environment(String service) {
		return (Map<String, Object>) service(service).getOrDefault("environment", Map.of());
	}

	private static Map<String, Object> read() {
		try {
			return new Yaml(new SafeConstructor(new LoaderOptions()))
				.load(Files.readString(Path.of("docker-compose.yml")));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
