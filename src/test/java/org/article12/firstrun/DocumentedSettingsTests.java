package org.article12.firstrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The documentation names every setting of the portal, and no setting that does not
 * exist.
 */
class DocumentedSettingsTests {

	/** Read before Spring's settings, or by the build. */
	private static final Set<String> OTHERS = Set.of("ARTICLE12_DATA_DIR", "ARTICLE12_CHROMIUM");

	private static final Pattern VARIABLE = Pattern.compile("\\b(?:ARTICLE12|SPRING|SERVER)_[A-Z0-9_]+\\b");

	/** What the compose file reads from its own environment. */
	private static final Pattern OF_COMPOSE = Pattern.compile("\\$\\{(ARTICLE12_[A-Z0-9_]+)");

	private static final Pattern NAME = Pattern.compile("`(article12\\.[a-z0-9.-]+)`");

	private final String pages = Stream.of("README.md", "docs/settings.md", "docs/running.md", "docs/performance.md")
		.map(DocumentedSettingsTests::read)
		.collect(Collectors.joining());

	@Test
	void everySettingIsDocumented() {
		assertThat(names()).containsAll(KnownSettings.ours());
	}

	@Test
	void whatIsDocumentedExists() {
		assertThat(KnownSettings.ours()).containsAll(names());
		Set<String> known = new TreeSet<>(KnownSettings.variables());
		known.addAll(OTHERS);
		OF_COMPOSE.matcher(read("docker-compose.yml")).results().forEach((name) -> known.add(name.group(1)));
		assertThat(known)
			.containsAll(VARIABLE.matcher(this.pages).results().map(MatchResult::group).collect(Collectors.toSet()));
	}

	private Set<String> names() {
		return NAME.matcher(this.pages).results().map((name) -> name.group(1)).collect(Collectors.toSet());
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
