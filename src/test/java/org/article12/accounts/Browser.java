package org.article12.accounts;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A visitor with a cookie of its own and the token of the last form seen, as a browser
 * sends them: so that sessions are real ones from end to end.
 */
final class Browser {

	private static final String SESSION = "ARTICLE12";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern OWNER = Pattern.compile("name=\"_for\" value=\"([^\"]+)\"");

	private static final AtomicInteger NETWORKS = new AtomicInteger();

	private final MockMvcTester mvc;

	private final String address;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	private @Nullable String token;

	private @Nullable String owner;

	Browser(MockMvcTester mvc, String address) {
		this.mvc = mvc;
		this.address = address;
	}

	/** A visitor who comes from a network that no other test uses. */
	static Browser elsewhere(MockMvcTester mvc) {
		int network = NETWORKS.incrementAndGet();
		return new Browser(mvc, "10.%d.%d.1".formatted(network / 250, network % 250));
	}

	/** Another browser of the same network. */
	Browser strangerAtTheSameNetwork(MockMvcTester mvc) {
		return new Browser(mvc, this.address);
	}

	MvcTestResult get(String uri) {
		return send(this.mvc.get().uri(uri));
	}

	/** Sends a form of the last page, with its token and a press of its own. */
	MvcTestResult post(String uri, String... fields) {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("seen", "0");
		all.put("press", UUID.randomUUID().toString());
		for (int at = 0; at < fields.length; at += 2) {
			all.put(fields[at], fields[at + 1]);
		}
		if (this.token != null) {
			all.put("_csrf", this.token);
		}
		if (this.owner != null) {
			all.put("_for", this.owner);
		}
		var request = this.mvc.post()
			.uri(uri)
			.contentType("application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "same-origin");
		all.forEach(request::param);
		return send(request);
	}

	/** Opens the sign-in page and signs in. */
	MvcTestResult signIn(String email, String passphrase) {
		get("/sign-in");
		return post("/sign-in", "email", email, "password", passphrase);
	}

	/** The value of the session's cookie, or null. */
	@Nullable String session() {
		return cookie(SESSION);
	}

	/** The value of a cookie, or null. */
	@Nullable String cookie(String name) {
		Cookie cookie = this.cookies.get(name);
		return (cookie != null) ? cookie.getValue() : null;
	}

	void useSession(@Nullable String value) {
		useCookie(SESSION, value);
	}

	void useCookie(String name, @Nullable String value) {
		this.cookies.remove(name);
		if (value != null) {
			this.cookies.put(name, new Cookie(name, value));
		}
	}

	private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request) {
		MvcTestResult result = request.with((mock) -> {
			mock.setRemoteAddr(this.address);
			if (!this.cookies.isEmpty()) {
				mock.setCookies(this.cookies.values().toArray(Cookie[]::new));
			}
			return mock;
		}).exchange();
		for (Cookie given : result.getResponse().getCookies()) {
			useCookie(given.getName(), (given.getMaxAge() == 0) ? null : given.getValue());
		}
		remember(result);
		return result;
	}

	private void remember(MvcTestResult result) {
		String page = text(result);
		Matcher found = TOKEN.matcher(page);
		if (found.find()) {
			this.token = found.group(1);
			Matcher marked = OWNER.matcher(page);
			this.owner = marked.find() ? marked.group(1) : null;
		}
	}

	/** What the page holds. */
	static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
