import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.springframework.boot.SpringApplicationAotProcessor;
import org.springframework.util.FileSystemUtils;

/**
 * Chooses the beans of the packaged portal at its build, by Spring's own processor, which
 * writes them down as Java; and compiles that. Run from its source, by the Java that
 * compiles all else. Spring's plugin would compile with the Java that Maven runs in,
 * which may be older.
 */
class ChosenBeans {

	private static final String PORTAL = "org.article12.Article12Application";

	/**
	 * Chooses them.
	 * @param arguments the folder to write in, that of the portal's classes, and what the
	 * portal is told while it chooses
	 */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		Path sources = folder.resolve("sources");
		Path classes = folder.resolve("classes");
		List<String> choice = new ArrayList<>(List.of(PORTAL, sources.toString(), folder.resolve("resources").toString(),
				classes.toString(), "org.article12", "article12"));
		choice.addAll(List.of(arguments).subList(2, arguments.length));
		SpringApplicationAotProcessor.main(choice.toArray(String[]::new));
		compile(sources, classes);
		FileSystemUtils.copyRecursively(classes, Path.of(arguments[1]));
	}

	private static void compile(Path sources, Path classes) throws IOException {
		List<String> command = new ArrayList<>(List.of("-nowarn", "-XDsuppressNotes", "-proc:none", "-parameters", "-d", classes.toString(),
				"-classpath", classes + File.pathSeparator + System.getProperty("java.class.path")));
		try (Stream<Path> files = Files.walk(sources)) {
			files.map(Path::toString).filter((name) -> name.endsWith(".java")).forEach(command::add);
		}
		if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new)) != 0) {
			throw new IllegalStateException("What Spring wrote of the portal's beans does not compile");
		}
	}

}
