package org.article12.core.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/** What a form sends is clean before anybody sees it, passwords apart. */
class CleanRequestsTests {

	private static final String TYPED = "a\u00adb\u202e";

	private static final Pattern FIELD = Pattern.compile("field='(\\w+)'[^\\n]*type='password'");

	@Test
	void whatIsTypedIsClean() throws Exception {
		ServletRequest request = cleaned("title");
		assertThat(request.getParameter("title")).isEqualTo("ab");
		assertThat(request.getParameterValues("title")).containsExactly("ab");
		assertThat(request.getParameterMap().get("title")).containsExactly("ab");
		assertThat(request.getParameter("other")).isNull();
	}

	@Test
	void passwordsComeThroughAsTheyWereTyped() throws Exception {
		for (String password : CleanRequests.PASSWORDS) {
			ServletRequest request = cleaned(password);
			assertThat(request.getParameter(password)).isEqualTo(TYPED);
			assertThat(request.getParameterValues(password)).containsExactly(TYPED);
			assertThat(request.getParameterMap().get(password)).containsExactly(TYPED);
		}
	}

	@Test
	void thePasswordsAreThoseOfThePages() throws IOException {
		assertThat(passwordFields()).containsExactlyInAnyOrderElementsOf(CleanRequests.PASSWORDS);
	}

	private static ServletRequest cleaned(String name) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setParameter(name, TYPED);
		MockFilterChain chain = new MockFilterChain();
		new CleanRequests.Cleaner().doFilter(request, new MockHttpServletResponse(), chain);
		return Objects.requireNonNull(chain.getRequest());
	}

	private static Set<String> passwordFields() throws IOException {
		try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
			return templates.filter((file) -> file.toString().endsWith(".html"))
				.flatMap((file) -> FIELD.matcher(read(file)).results().map((field) -> field.group(1)))
				.collect(toSet());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
