package org.article12.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * Somebody at a browser: opens pages and sends the forms that they hold, hidden fields
 * and all. What the server did not answer was not acknowledged.
 */
final class Keyboard implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final String portal;

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(Redirect.NORMAL)
		.connectTimeout(PATIENCE)
		.build();

	Keyboard(int port) {
		this.portal = "http://localhost:" + port;
	}

	/** Signs in with a demonstration account. */
	Keyboard signIn(String email) throws IOException {
		Document page = open("/sign-in");
		send(page, "/sign-in", Map.of("email", List.of(email), "password", List.of("article-12-demo")));
		return this;
	}

	Document open(String address) throws IOException {
		return exchange(HttpRequest.newBuilder(URI.create(this.portal).resolve(address)).GET());
	}

	/**
	 * Sends a form of a page.
	 * @param action how its address ends
	 * @param typed what is typed or chosen, by field
	 * @throws IOException when it was not answered, or not with a page that says it is
	 * done
	 */
	Document send(Document page, String action, Map<String, List<String>> typed) throws IOException {
		FormElement form = page.select("form[method=post]")
			.stream()
			.map(FormElement.class::cast)
			.filter((candidate) -> candidate.attr("action").endsWith(action))
			.findFirst()
			.orElseThrow(() -> new IOException("No form " + action + " on " + page.title()));
		List<String> pairs = new ArrayList<>();
		for (KeyVal field : form.formData()) {
			if (!typed.containsKey(field.key())) {
				pairs.add(pair(field.key(), field.value()));
			}
		}
		typed.forEach((name, values) -> values.forEach((value) -> pairs.add(pair(name, value))));
		String address = form.attr("action");
		return exchange(HttpRequest.newBuilder(URI.create(this.portal).resolve(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Origin", this.portal)
			.POST(BodyPublishers.ofString(pairs.stream().collect(Collectors.joining("&")))));
	}

	private static String pair(String name, String value) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private Document exchange(HttpRequest.Builder request) throws IOException {
		try {
			HttpResponse<String> answer = this.client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				throw new IOException(answer.statusCode() + " from " + answer.uri());
			}
			return Jsoup.parse(answer.body(), answer.uri().toString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
