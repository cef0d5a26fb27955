package org.article12.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form as a browser would send it, with what it held on the page.
 *
 * @param fields names and values in the page's order
 */
record Form(String action, List<Map.Entry<String, String>> fields) {

	private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);

	private static final Pattern FIELD = Pattern
		.compile("<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>",
				Pattern.DOTALL);

	private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*\\bselected[^>]*>");

	/** The first form of a page whose address has this in it. */
	static Form on(String page, String part) {
		return find(page, part)
			.orElseThrow(() -> new BenchmarkFailed("No form for '%s' on a page: %s".formatted(part, title(page))));
	}

	static Optional<Form> find(String page, String part) {
		Matcher form = FORM.matcher(page);
		while (form.find()) {
			String action = attribute(form.group(1), "action");
			if (action != null && action.contains(part)) {
				return Optional.of(new Form(action, fields(form.group(2))));
			}
		}
		return Optional.empty();
	}

	/** The same with another value in a field. */
	Form with(String name, String value) {
		List<Map.Entry<String, String>> others = new ArrayList<>(this.fields);
		others.removeIf((field) -> field.getKey().equals(name));
		others.add(Map.entry(name, value));
		return new Form(this.action, others);
	}

	/** The same with one value more in a field that takes several. */
	Form and(String name, String value) {
		List<Map.Entry<String, String>> more = new ArrayList<>(this.fields);
		more.add(Map.entry(name, value));
		return new Form(this.action, more);
	}

	String body() {
		return this.fields.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static List<Map.Entry<String, String>> fields(String html) {
		List<Map.Entry<String, String>> fields = new ArrayList<>();
		Matcher field = FIELD.matcher(html);
		while (field.find()) {
			if (field.group(1) != null) {
				input(field.group(1)).ifPresent(fields::add);
			}
			else if (field.group(2) != null) {
				fields.add(Map.entry(attribute(field.group(2), "name"), plain(field.group(3)).strip()));
			}
			else {
				Matcher chosen = CHOSEN.matcher(field.group(5));
				fields.add(Map.entry(attribute(field.group(4), "name"),
						chosen.find() ? attribute(chosen.group(), "value") : ""));
			}
		}
		return fields;
	}

	private static Optional<Map.Entry<String, String>> input(String attributes) {
		String name = attribute(attributes, "name");
		String type = attribute(attributes, "type");
		boolean choice = "checkbox".equals(type) || "radio".equals(type);
		if (name == null || "file".equals(type) || choice && !attributes.contains("checked=")) {
			return Optional.empty();
		}
		String value = attribute(attributes, "value");
		return Optional.of(Map.entry(name, (value != null) ? value : choice ? "on" : ""));
	}

	private static String attribute(String attributes, String name) {
		Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
		return found.find() ? plain(found.group(1)) : null;
	}

	private static String plain(String html) {
		return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace(
				"&amp;", "&");
	}

	private static String title(String page) {
		Matcher title = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL).matcher(page);
		return title.find() ? title.group(1).strip() : "without a title";
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
