package org.article12;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/modules.md} shows the modules as Spring Modulith finds them. To draw it
 * again after a change:
 *
 * <pre>
 * mvn test -Dtest=ModulesPageTests -Darticle12.docs=write
 * </pre>
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class ModulesPageTests {

	private static final Path PAGE = Path.of("docs/modules.md");

	private static final Pattern DESCRIPTION = Pattern.compile("^/\\*\\*(.*?)\\*/", Pattern.DOTALL);

	/** What each module may use, by its name. */
	private final Map<String, Set<String>> uses = new TreeMap<>();

	ModulesPageTests() {
		PortalClasses.MODULES.stream()
			.map((module) -> module.getIdentifier().toString())
			.forEach((name) -> this.uses.put(name, declared(name)));
	}

	@Test
	void thePageShowsTheModules() throws IOException {
		if ("write".equals(System.getProperty("article12.docs"))) {
			Files.createDirectories(PAGE.getParent());
			Files.writeString(PAGE, page());
		}
		assertThat(PAGE).as("draw it again with -Darticle12.docs=write").hasContent(page());
	}

	@Test
	void anArrowThatOtherArrowsImplyIsLeftOut() {
		Map<String, Set<String>> all = Map.of("a", Set.of("b", "c"), "b", Set.of("c"), "c", Set.of());
		assertThat(arrows("a", all)).containsExactly("b");
		assertThat(arrows("b", all)).containsExactly("c");
	}

	private String page() throws IOException {
		StringBuilder page = new StringBuilder(
				"""
						# The modules

						Drawn from the packages under `org.article12` as Spring Modulith finds them; a test holds every module to what it
						declares. Do not edit this page: change a module's `package-info.java` and draw it again with
						`mvn test -Dtest=ModulesPageTests -Darticle12.docs=write`.

						An arrow points to what a module may use. What follows from other arrows is left out of the picture and stands in the
						table.

						```mermaid
						flowchart TB
						""");
		for (String module : this.uses.keySet()) {
			page.append('\t').append(module).append('\n');
			arrows(module, this.uses)
				.forEach((used) -> page.append('\t').append(module).append(" --> ").append(used).append('\n'));
		}
		page.append("```\n\n| module | what lives there | may use |\n|---|---|---|\n");
		for (String module : this.uses.keySet()) {
			page.append("| `")
				.append(module)
				.append("` | ")
				.append(description(module))
				.append(" | ")
				.append(this.uses.getOrDefault(module, Set.of())
					.stream()
					.collect(Collectors.joining("`, `", "`", "`"))
					.replace("``", ""))
				.append(" |\n");
		}
		return page.toString();
	}

	/**
	 * What the module uses, without what it also reaches through another that it uses.
	 */
	private static Set<String> arrows(String module, Map<String, Set<String>> uses) {
		Set<String> direct = new TreeSet<>(uses.getOrDefault(module, Set.of()));
		List.copyOf(direct).forEach((used) -> direct.removeAll(reached(used, uses)));
		return direct;
	}

	private static Set<String> reached(String module, Map<String, Set<String>> uses) {
		Set<String> reached = new TreeSet<>();
		uses.getOrDefault(module, Set.of()).forEach((used) -> {
			reached.add(used);
			reached.addAll(reached(used, uses));
		});
		return reached;
	}

	private static Set<String> declared(String module) {
		try {
			ApplicationModule declaration = Class.forName("org.article12." + module + ".package-info")
				.getAnnotation(ApplicationModule.class);
			return Arrays.stream(declaration.allowedDependencies())
				.map((dependency) -> dependency.split("::")[0].strip())
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError("The module " + module + " has no package-info", ex);
		}
	}

	private static String description(String module) throws IOException {
		Matcher comment = DESCRIPTION
			.matcher(Files.readString(Path.of("src/main/java/org/article12", module, "package-info.java")));
		assertThat(comment.find()).as("%s says what lives there", module).isTrue();
		return comment.group(1).replaceAll("\\s*\\n \\*\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").strip();
	}

}
