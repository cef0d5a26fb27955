package org.article12.firstrun;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.article12.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the way of a start, before there is anything of a portal. */
@ProcessTest
class RefusedStartTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	@Test
	void aDataDirectoryThatCannotBeWritten() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "");
		StartHere.assertRefused(demonstrationIn(file.resolve("data")),
				"The data directory " + file.resolve("data") + " cannot be written");
	}

	@Test
	void dataOfAnotherMajorVersion() throws Exception {
		Path directory = folder.resolve("older");
		Files.writeString(Files.createDirectories(directory.resolve("postgresql")).resolve("PG_VERSION"), "17\n");
		StartHere.assertRefused(demonstrationIn(directory), "were made by PostgreSQL 17");
	}

	@Test
	void anUnreachableDatabaseWithoutTheSecretsOfItsAddress() {
		PortalProcess refused = PortalProcess.ofClasses(
				Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/article12?user=portal&password=secret"));
		refused.assertRefused("The database at //localhost:1/article12 cannot be reached.");
		assertThat(refused.output()).doesNotContain("secret");
	}

	@Test
	void noDatabaseAndNoDemonstration() {
		StartHere.assertRefused(Map.of(), "No database is configured.");
	}

	private static Map<String, String> demonstrationIn(Path directory) {
		return Map.of("SPRING_PROFILES_ACTIVE", "demo", "ARTICLE12_DATA_DIR", directory.toString());
	}

}
