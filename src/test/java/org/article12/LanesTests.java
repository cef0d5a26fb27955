package org.article12;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether a test of the whole portal is one of requests follows from its module alone, so
 * that nobody need ask how long each takes.
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class LanesTests {

	private static final Path TESTS = Path.of("src/test/java/org/article12");

	@Test
	void allTestsOfAModuleShareOnePortal() throws IOException {
		TreeMap<String, Set<String>> kinds = new TreeMap<>();
		try (Stream<Path> files = Files.walk(TESTS)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				String module = TESTS.relativize(file).getName(0).toString();
				Files.readAllLines(file)
					.stream()
					.filter((line) -> line.matches("@(Portal|Request)Test"))
					.forEach((kind) -> kinds.computeIfAbsent(module, (_) -> new HashSet<>()).add(kind));
			}
		}
		assertThat(kinds).hasSizeGreaterThan(20).allSatisfy((module, kind) -> assertThat(kind).as(module).hasSize(1));
	}

}
