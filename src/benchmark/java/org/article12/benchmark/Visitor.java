package org.article12.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One browser: a connection, its cookies, and answers that are looked at. What is not
 * what it should be ends the run, with its address and the answer's beginning.
 */
class Visitor {

	private static final byte[] NOTHING = {};

	private final Wire wire;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	Visitor(URI server) {
		this.wire = new Wire(server);
	}

	/** Somebody who is signed in; the password's slow hash is behind him. */
	static Visitor signedIn(URI server, String email) {
		Visitor visitor = new Visitor(server);
		Form form = Form.on(visitor.get("/sign-in", "Sign in"), "/sign-in");
		String next = visitor.post(form.with("email", email).with("password", "article-12-demo"));
		if (next.contains("/sign-in")) {
			throw new BenchmarkFailed("%s cannot sign in; is this the demonstration?".formatted(email));
		}
		return visitor;
	}

	/** The page at an address, which holds a word. */
	String get(String address, String word) {
		Answer answer = answer(address);
		String page = answer.text();
		if (answer.status() != 200 || !page.contains(word)) {
			throw new BenchmarkFailed("GET %s answered %d without '%s':%n%s".formatted(address, answer.status(), word,
					beginning(page)));
		}
		return page;
	}

	/** Whatever is at an address, with headers of one's own. */
	Answer answer(String address, String... headers) {
		return exchange("GET", address, NOTHING, headers);
	}

	/** Sends a form that is to lead elsewhere; where it leads. */
	String post(Form form) {
		Answer answer = exchange("POST", form.action(), form.body().getBytes(StandardCharsets.UTF_8),
				"Content-Type: application/x-www-form-urlencoded");
		if (answer.status() != 302 && answer.status() != 303) {
			throw new BenchmarkFailed("POST %s answered %d:%n%s".formatted(form.action(), answer.status(),
					beginning(answer.text())));
		}
		return answer.header("location").replaceFirst("^https?://[^/]+", "");
	}

	private Answer exchange(String method, String address, byte[] body, String... more) {
		List<String> headers = new ArrayList<>(List.of("Accept: text/html", "Accept-Encoding: gzip"));
		headers.addAll(List.of(more));
		if (!this.cookies.isEmpty()) {
			headers.add(this.cookies.entrySet()
				.stream()
				.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
				.collect(Collectors.joining("; ", "Cookie: ", "")));
		}
		try {
			Answer answer = this.wire.exchange(method, address, headers, body);
			answer.headers().getOrDefault("set-cookie", List.of()).forEach(this::keep);
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(method + " " + address, ex);
		}
	}

	private void keep(String cookie) {
		String pair = cookie.split(";", 2)[0];
		this.cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
	}

	// A page's words begin behind its head.
	private static String beginning(String page) {
		String words = page.substring(Math.max(0, page.indexOf("<main")))
			.replaceAll("<[^>]*>", " ")
			.replaceAll("\\s+", " ")
			.strip();
		return words.substring(0, Math.min(600, words.length()));
	}

}
