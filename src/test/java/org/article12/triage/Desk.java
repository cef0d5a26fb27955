package org.article12.triage;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.SignedIn;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;

/** An officer who opens pages and sends forms. */
public final class Desk {

	private final MockMvcTester mvc;

	private final String email;

	public Desk(MockMvcTester mvc, String email) {
		this.mvc = mvc;
		this.email = email;
	}

	/** Opens an address. */
	public MvcTestResult open(String address) {
		return this.mvc.get().uri(URI.create(address.replace("+", "%20"))).with(SignedIn.as(this.email)).exchange();
	}

	/** What stands at an address. */
	public String read(String address) {
		return body(open(address));
	}

	/** Sends a form. */
	public MvcTestResult send(String address, Map<String, List<String>> fields) {
		var request = this.mvc.post().uri(URI.create(address)).with(SignedIn.as(this.email)).with(csrf());
		for (Map.Entry<String, List<String>> field : fields.entrySet()) {
			request = request.param(field.getKey(), field.getValue().toArray(String[]::new));
		}
		return request.exchange();
	}

	/** Sends one value for each name, given in turn. */
	public MvcTestResult send(String address, String... namesAndValues) {
		Map<String, List<String>> fields = new java.util.LinkedHashMap<>();
		for (int at = 0; at < namesAndValues.length; at += 2) {
			fields.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
		}
		return send(address, fields);
	}

	/** Names a press of a form that holds this: the same for the same content. */
	public static String press(Object... content) {
		return UUID.nameUUIDFromBytes(Arrays.toString(content).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** What a page says. */
	public static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** The value of a hidden field. */
	public static String hidden(String page, String name) {
		Matcher field = Pattern.compile("name=\"%s\"[^>]*value=\"([^\"]*)\"".formatted(name)).matcher(page);
		if (!field.find()) {
			throw new AssertionError("No field " + name + " on " + page);
		}
		return field.group(1);
	}

}
