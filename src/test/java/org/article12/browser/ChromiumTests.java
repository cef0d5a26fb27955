package org.article12.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChromiumTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void theSystemPropertyComesBeforeTheEnvironmentVariable() throws IOException {
		Path named = executable("named");
		Path other = executable("other");
		assertThat(Chromium.configured(Map.of(Chromium.PROPERTY, named.toString())::get,
				Map.of(Chromium.VARIABLE, other.toString())::get))
			.contains(named);
		assertThat(Chromium.configured((name) -> null, Map.of(Chromium.VARIABLE, other.toString())::get))
			.contains(other);
		assertThat(Chromium.configured((name) -> null, (name) -> null)).isEmpty();
	}

	@Test
	void aConfiguredBrowserThatIsNotThereFailsInsteadOfFallingBack() {
		assertThatIllegalStateException()
			.isThrownBy(() -> Chromium.configured((name) -> null,
					Map.of(Chromium.VARIABLE, this.folder.resolve("none").toString())::get))
			.withMessageContaining(Chromium.VARIABLE);
	}

	@Test
	void theSearchPathIsSearchedInItsOrderForChromiumFirst() throws IOException {
		Path first = Files.createDirectory(this.folder.resolve("first"));
		Path second = Files.createDirectory(this.folder.resolve("second"));
		executable("first/google-chrome");
		Path chromium = executable("second/chromium");
		assertThat(Chromium.onPath(first + File.pathSeparator + second)).contains(chromium);
		Path withoutWindows = executable("second/chromium-headless-shell");
		assertThat(Chromium.onPath(first + File.pathSeparator + second)).contains(withoutWindows);
		assertThat(Chromium.onPath("")).isEmpty();
		assertThat(Chromium.onPath(null)).isEmpty();
	}

	private Path executable(String name) throws IOException {
		Path file = Files.createFile(this.folder.resolve(name));
		assertThat(file.toFile().setExecutable(true)).isTrue();
		return file;
	}

}
