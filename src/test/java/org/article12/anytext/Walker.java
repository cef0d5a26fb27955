package org.article12.anytext;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.article12.SignedIn;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who opens whatever pages link to, types anything into each form that they
 * hold, and looks at everything again. Forms and fields are found on the pages.
 */
final class Walker {

	private final MockMvcTester mvc;

	private final String email;

	private final SignedIn user;

	private final AnyText any;

	private final Predicate<String> inReach;

	private final boolean tampering;

	private final Set<String> sent = new LinkedHashSet<>();

	Walker(MockMvcTester mvc, String email, AnyText any, Predicate<String> inReach) {
		this(mvc, email, any, inReach, false);
	}

	private Walker(MockMvcTester mvc, String email, AnyText any, Predicate<String> inReach, boolean tampering) {
		this.mvc = mvc;
		this.email = email;
		this.user = SignedIn.as(email);
		this.any = any;
		this.inReach = inReach;
		this.tampering = tampering;
	}

	/**
	 * The same, by way of no page: chosen and hidden values are changed too, fields are
	 * left out, and sent twice.
	 */
	Walker tampering() {
		return new Walker(this.mvc, this.email, this.any, this.inReach, true);
	}

	/** The forms that were sent: their addresses and fields. */
	Set<String> sent() {
		return this.sent;
	}

	/** Opens a page and all that it links to, and sends each new form once. */
	void walk(String start) {
		LinkedHashSet<String> toOpen = new LinkedHashSet<>(List.of(start));
		Set<String> opened = new LinkedHashSet<>();
		while (!toOpen.isEmpty()) {
			String address = toOpen.removeFirst();
			opened.add(address);
			Document page = open(address);
			page.select("a[href]")
				.stream()
				.map((link) -> link.attr("href").replaceFirst("#.*", ""))
				.filter((link) -> link.startsWith("/") && this.inReach.test(link) && !opened.contains(link))
				.forEach(toOpen::add);
			page.select("form").stream().map(FormElement.class::cast).filter(this::isNew).forEach((form) -> {
				send(form, address);
				toOpen.add(address);
			});
		}
	}

	/** Opens a page and sends those of its forms into which something can be typed. */
	void fill(String address) {
		open(address).select("main form")
			.stream()
			.filter((form) -> !form.select("textarea, input[type=text], input[type=search]").isEmpty())
			.map(FormElement.class::cast)
			.forEach((form) -> send(form, address));
	}

	/** Opens a page, which must not fail. */
	Document open(String address) {
		MvcTestResult result = this.mvc.get().uri(URI.create(address)).with(this.user).exchange();
		assertThat(result.getResponse().getStatus()).as("GET %s", address).isLessThan(500);
		return isPage(result) ? Jsoup.parse(body(result), "http://localhost" + address) : new Document("");
	}

	/** Opens a page or takes a file away, which must be there. */
	void takes(String address) {
		assertThat(this.mvc.get().uri(URI.create(address)).with(this.user).exchange()).as("GET %s", address)
			.hasStatus(200);
	}

	private boolean isNew(FormElement form) {
		return this.inReach.test(form.attr("action")) && this.sent.add(name(form));
	}

	private static String name(FormElement form) {
		return form.attr("method").toUpperCase(Locale.ROOT) + " " + form.attr("action").replaceFirst("\\?.*", "") + " "
				+ form.formData().stream().map(KeyVal::key).distinct().sorted().toList();
	}

	private void send(FormElement form, String from) {
		List<String[]> fields = new ArrayList<>();
		List<String> typed = new ArrayList<>();
		for (Element field : form.elements()) {
			String name = field.attr("name");
			if (name.isEmpty() || name.startsWith("_") || field.hasAttr("disabled")) {
				continue;
			}
			value(field, typed).ifPresent((value) -> fields.add(new String[] { name, value }));
		}
		if (this.tampering) {
			tamper(fields);
		}
		boolean post = form.attr("method").equalsIgnoreCase("post");
		String said = name(form) + " on " + from + " with "
				+ fields.stream().map((field) -> field[0] + "=" + field[1].replaceAll("[^\\x20-\\x7e]", "?")).toList();
		MvcTestResult result = post ? post(form.attr("action"), fields) : get(form.attr("action"), fields);
		assertThat(result.getResponse().getStatus()).as(said).isLessThan(500);
		if (post && result.getResponse().getStatus() == 422 && !typed.isEmpty() && !this.tampering) {
			keepsWhatWasTyped(result, typed, said);
		}
	}

	private void tamper(List<String[]> fields) {
		for (String[] field : List.copyOf(fields)) {
			boolean token = field[0].equals("_csrf");
			if (!token && this.any.once(3)) {
				field[1] = this.any.next();
			}
			else if (!token && this.any.once(6)) {
				fields.remove(field);
			}
			else if (!token && this.any.once(6)) {
				fields.add(new String[] { field[0], this.any.next() });
			}
		}
	}

	private Optional<String> value(Element field, List<String> typed) {
		String type = field.normalName().equals("input") ? field.attr("type") : field.normalName();
		return switch (type) {
			case "hidden" -> Optional.of(field.attr("value"));
			case "checkbox", "radio" -> this.any.once(2) ? Optional.of(field.attr("value")) : Optional.empty();
			case "select" -> field.select("option").isEmpty() ? Optional.empty()
					: Optional.of(this.any.oneOf(field.select("option")).attr("value"));
			case "button", "submit", "file", "fieldset" -> Optional.empty();
			default -> {
				String text = this.any.next();
				typed.add(text);
				yield Optional.of(text);
			}
		};
	}

	private MvcTestResult post(String action, List<String[]> fields) {
		var request = this.mvc.post().uri(URI.create(action)).with(this.user).with(csrf());
		for (String[] field : fields) {
			request = request.param(field[0], field[1]);
		}
		return request.exchange();
	}

	// Half a character has no place in an address: a browser sends U+FFFD for it.
	private MvcTestResult get(String action, List<String[]> fields) {
		StringBuilder address = new StringBuilder(action).append(action.contains("?") ? "&" : "?");
		fields.forEach((field) -> address.append(field[0])
			.append('=')
			.append(URLEncoder.encode(field[1], StandardCharsets.UTF_8))
			.append('&'));
		return this.mvc.get().uri(URI.create(address.toString())).with(this.user).exchange();
	}

	private static void keepsWhatWasTyped(MvcTestResult result, List<String> typed, String said) {
		String words = typed.getFirst().replaceAll("[^a-zA-Z]+", " ").strip();
		if (words.startsWith("Words")) {
			assertThat(body(result)).as(said).contains("Words ");
		}
	}

	private static boolean isPage(MvcTestResult result) {
		return String.valueOf(result.getResponse().getContentType()).startsWith("text/html");
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
