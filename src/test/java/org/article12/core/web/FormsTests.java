package org.article12.core.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.core.act.Press;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One habit for forms: Bean Validation for what each field must have by itself, the form
 * for the rest, and one place for each answer.
 */
class FormsTests {

	private static final Path SOURCES = Path.of("src", "main", "java");

	/** Those who answer a form that comes back, and the interface for programs. */
	private static final Set<String> ANSWERS = Set.of("ComesBack", "RefusedForms", "StalePages", "PortalErrors",
			"RoutingApi");

	private final SortedMap<String, String> sources = sources();

	@Test
	void onePlaceAnswersThatAFormIsRefusedOrHasBeenOvertaken() {
		assertThat(having("UNPROCESSABLE_|HttpStatus\\.CONFLICT|SC_CONFLICT|[(](409|422)[)]"))
			.allSatisfy((name) -> assertThat(ANSWERS).contains(simple(name)));
	}

	@Test
	void oneAnnotationSaysHowLongATextMayBe() {
		assertThat(having("@(Size|Length|Max)\\b|validation\\.constraints|hibernate\\.validator\\.constraints\\."))
			.isEmpty();
	}

	@Test
	void whatIsSentIsCheckedBeforeAnythingIsDone() {
		assertThat(handlers().filter((handler) -> isJudged(handler) || acts(handler))
			.flatMap((handler) -> Stream.of(handler.getParameters()))
			.filter((parameter) -> parameter.isAnnotationPresent(ModelAttribute.class))
			.filter((parameter) -> !parameter.isAnnotationPresent(Valid.class))
			.filter((parameter) -> !isShaped(parameter))
			.map((parameter) -> parameter.getDeclaringExecutable().toString())).isEmpty();
	}

	@Test
	void controllersLeaveReadingToTheirForms() {
		assertThat(having("(?s)^@Controller$.*(new FieldReader|new BeanPropertyBindingResult|MODEL_KEY_PREFIX)"))
			.isEmpty();
	}

	@Test
	void formsAreRecords() {
		assertThat(handlers().flatMap((handler) -> Stream.of(handler.getParameters()))
			.filter((parameter) -> parameter.isAnnotationPresent(ModelAttribute.class))
			.map(Parameter::getType)).isNotEmpty().allSatisfy((form) -> assertThat(form).isRecord());
	}

	@Test
	void controllersAreRecordsOfWhomTheyAsk() {
		assertThat(this.sources.entrySet()
			.stream()
			.filter((source) -> source.getValue().matches("(?s).*\n@(Rest)?Controller\\b.*"))
			.map((source) -> type(source.getKey()))).isNotEmpty()
			.allSatisfy((controller) -> assertThat(controller).isRecord());
	}

	/** What is wrong with its form is told to it. */
	private static boolean isJudged(Method handler) {
		return List.of(handler.getParameterTypes()).contains(BindingResult.class) && !showsAgain(handler);
	}

	private static boolean acts(Method handler) {
		return List.of(handler.getParameterTypes()).contains(Press.class) && !showsAgain(handler);
	}

	/** A button that shows the form again, such as with another row. */
	private static boolean showsAgain(Method handler) {
		return Stream.of(handler.getAnnotation(PostMapping.class).params()).anyMatch((one) -> !one.startsWith("!"));
	}

	/**
	 * Checked by {@link ShapedForms} once its page has given it as many rows as it shows.
	 */
	private static boolean isShaped(Parameter form) {
		return Stream.of(form.getDeclaringExecutable().getDeclaringClass().getDeclaredFields())
			.anyMatch((field) -> field.getType().equals(ShapedForms.class));
	}

	private Stream<Method> handlers() {
		return this.sources.entrySet()
			.stream()
			.filter((source) -> source.getValue().contains("\n@Controller\n"))
			.flatMap((source) -> Stream.of(load(source.getKey()).getDeclaredMethods()))
			.filter((method) -> method.isAnnotationPresent(PostMapping.class));
	}

	private static Class<?> load(String name) {
		Class<?> found = type(name);
		assertThat(found).hasAnnotation(Controller.class);
		return found;
	}

	private static Class<?> type(String name) {
		try {
			return Class.forName(name, false, FormsTests.class.getClassLoader());
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError(ex);
		}
	}

	private List<String> having(String pattern) {
		Pattern wanted = Pattern.compile(pattern, Pattern.MULTILINE);
		return this.sources.entrySet()
			.stream()
			.filter((source) -> wanted.matcher(source.getValue()).find())
			.map(SortedMap.Entry::getKey)
			.toList();
	}

	private static String simple(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	/** The portal's sources by the names of their classes. */
	private static SortedMap<String, String> sources() {
		SortedMap<String, String> sources = new TreeMap<>();
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".java")).toList()) {
				String name = SOURCES.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
				sources.put(name.replaceFirst("\\.java$", ""), Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return sources;
	}

}
